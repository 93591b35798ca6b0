"""A model's fields are known, and so are absence, null and immutability."""

from gloam.events import MessageCreate
from gloam.models.messages import Message
from gloam.models.users import User


def no_such_field(message: Message) -> object:
    return message.contents  # error: attr-defined


def no_such_field_of_an_event(event: MessageCreate) -> object:
    return event.message  # error: attr-defined


def null_is_not_text(user: User) -> str:
    return user.avatar  # error: return-value


def absent_is_not_a_flag(user: User) -> bool:
    return user.bot  # error: return-value


def immutable(message: Message) -> None:
    message.content = "Pong!"  # error: misc
