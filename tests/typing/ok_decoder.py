"""What a `Decoder` reads is known to the type checker, where `decode` can only say `object`."""

from collections.abc import Sequence
from typing import assert_type

from gloam.core import wire
from gloam.models import Interaction, ModalSubmitInteraction, User

interactions = wire.Decoder[Interaction]()


def who(raw: bytes) -> str:
    interaction = interactions.decode(raw)
    assert_type(interaction, Interaction)
    match interaction:
        case ModalSubmitInteraction(user=User(username=name)):
            return name
        case _:
            return interaction.type.name


def everyone(raw: bytes) -> Sequence[User]:
    return wire.Decoder[Sequence[User]]().decode_typed(raw)
