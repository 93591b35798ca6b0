"""Locales: The languages of Discord.

Generated from `schema/models/locales.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenStrEnum

__all__ = ["Locale"]


class Locale(OpenStrEnum):
    """A language of Discord.

    https://discord.com/developers/docs/reference#locales
    """

    ARABIC = "ar"
    """Arabic."""

    BULGARIAN = "bg"
    """Bulgarian."""

    CZECH = "cs"
    """Czech."""

    DANISH = "da"
    """Danish."""

    GERMAN = "de"
    """German."""

    GREEK = "el"
    """Greek."""

    ENGLISH_UK = "en-GB"
    """English as in the United Kingdom."""

    ENGLISH_US = "en-US"
    """English as in the United States."""

    SPANISH_LATAM = "es-419"
    """Spanish as in Latin America."""

    SPANISH = "es-ES"
    """Spanish as in Spain."""

    FINNISH = "fi"
    """Finnish."""

    FRENCH = "fr"
    """French."""

    HEBREW = "he"
    """Hebrew."""

    HINDI = "hi"
    """Hindi."""

    CROATIAN = "hr"
    """Croatian."""

    HUNGARIAN = "hu"
    """Hungarian."""

    INDONESIAN = "id"
    """Indonesian."""

    ITALIAN = "it"
    """Italian."""

    JAPANESE = "ja"
    """Japanese."""

    KOREAN = "ko"
    """Korean."""

    LITHUANIAN = "lt"
    """Lithuanian."""

    DUTCH = "nl"
    """Dutch."""

    NORWEGIAN = "no"
    """Norwegian."""

    POLISH = "pl"
    """Polish."""

    PORTUGUESE_BRAZIL = "pt-BR"
    """Portuguese as in Brazil."""

    ROMANIAN = "ro"
    """Romanian."""

    RUSSIAN = "ru"
    """Russian."""

    SWEDISH = "sv-SE"
    """Swedish."""

    THAI = "th"
    """Thai."""

    TURKISH = "tr"
    """Turkish."""

    UKRAINIAN = "uk"
    """Ukrainian."""

    VIETNAMESE = "vi"
    """Vietnamese."""

    CHINESE_CHINA = "zh-CN"
    """Chinese as in China."""

    CHINESE_TAIWAN = "zh-TW"
    """Chinese as in Taiwan."""
