"""Components of messages and modals: numbering them, finding one, and what is chosen in it.

https://discord.com/developers/docs/components/reference
"""

from collections.abc import Mapping, Sequence
from itertools import count

from msgspec import UNSET, structs

from gloam.core import Unknown
from gloam.models import (
    ActionRow,
    Attachment,
    Component,
    ComponentType,
    Container,
    FileComponent,
    GenericId,
    Label,
    MediaGallery,
    Section,
    StringSelect,
    Thumbnail,
    UnfurledMediaItem,
)
from gloam.models.components import BaseComponent, BaseSelect
from gloam.simulator.errors import refuse_field
from gloam.simulator.world.drafts import walk
from gloam.simulator.world.state import World, tag_of


def kind_of(component: Component) -> ComponentType:
    """The type of a component."""
    return ComponentType(tag_of(type(component)))


def numbered(components: Sequence[Component]) -> list[Component]:
    """Components with an id each; those that have one keep it."""
    taken = {one.id for one in walk(components) if isinstance(one, BaseComponent) and one.id}
    free = (number for number in count(1) if number not in taken)

    def number(component: Component) -> Component:
        if isinstance(component, Unknown):
            return component
        changes: dict[str, object] = {}
        if not component.id:
            changes["id"] = next(free)
        if isinstance(component, ActionRow | Container | Section):
            changes["components"] = [number(one) for one in component.components]
        if isinstance(component, Section):
            changes["accessory"] = number(component.accessory)
        if isinstance(component, Label):
            changes["component"] = number(component.component)
        return structs.replace(component, **changes)

    return [number(one) for one in components]


def settled(
    world: World, components: Sequence[Component], attachments: Sequence[Attachment]
) -> list[Component]:
    """Components as a message keeps them: numbered, with the media that they show.

    `attachment://name` becomes the address of the message's attachment of that name.
    """
    known = {one.filename: one for one in attachments}

    def media(item: UnfurledMediaItem) -> UnfurledMediaItem:
        found = known.get(item.url.removeprefix("attachment://"))
        url = item.url if found is None else found.url
        told = structs.replace(item, id=GenericId(world.snowflakes.make()), url=url, proxy_url=url)
        return told if found is None else structs.replace(told, attachment_id=found.id)

    def settle(component: Component) -> Component:
        match component:
            case ActionRow() | Container():
                return structs.replace(
                    component, components=[settle(one) for one in component.components]
                )
            case Section():
                return structs.replace(component, accessory=settle(component.accessory))
            case Thumbnail():
                return structs.replace(component, media=media(component.media))
            case FileComponent():
                name = component.file.url.removeprefix("attachment://")
                size = known[name].size if name in known else 0
                file = media(component.file)
                return structs.replace(component, file=file, name=name, size=size)
            case MediaGallery():
                items = [structs.replace(one, media=media(one.media)) for one in component.items]
                return structs.replace(component, items=items)
        return component

    return numbered([settle(one) for one in components])


def find(components: Sequence[Component], custom_id: str) -> Component | None:
    """The component of a name, at whatever depth."""
    return next(
        (one for one in walk(components) if getattr(one, "custom_id", UNSET) == custom_id), None
    )


def is_usable(component: Component) -> bool:
    """Whether it can be clicked or chosen from."""
    return getattr(component, "disabled", UNSET) is not True


def check_chosen(component: Component, values: Sequence[str]) -> None:
    """Refuse what cannot be chosen: too much, too little, or no option of the select.

    Raises:
        RefusedError: a person could not have chosen this.
    """
    if not isinstance(component, BaseSelect):
        raise refuse_field("values", "This component takes no values")
    low = 1 if component.min_values is UNSET else component.min_values
    high = 1 if component.max_values is UNSET else component.max_values
    if not low <= len(values) <= high:
        raise refuse_field("values", f"Must be between {low} and {high} in length.")
    if isinstance(component, StringSelect):
        known = {option.value for option in component.options}
        if not known >= set(values):
            raise refuse_field("values", f"Value must be one of {sorted(known)}.")


def custom_ids(components: Sequence[Component]) -> Mapping[str, Component]:
    """The components that have names, by name."""
    return {
        name: one
        for one in walk(components)
        if isinstance(name := getattr(one, "custom_id", UNSET), str)
    }
