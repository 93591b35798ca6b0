"""Voice payloads of DAVE: How a call agrees on end-to-end encryption, as far as it is JSON;
`VoiceOpcode` tells the layout of what is binary.

Generated from `schema/gateway/voice_dave_payloads.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum

__all__ = [
    "VoiceDaveExecuteTransition",
    "VoiceDaveMLSInvalidCommitWelcome",
    "VoiceDavePrepareEpoch",
    "VoiceDavePrepareTransition",
    "VoiceDaveProposalsOperation",
    "VoiceDaveTransitionReady",
]


class VoiceDaveProposalsOperation(OpenIntEnum):
    """What happens with proposals; a byte of the binary opcode 27.

    https://daveprotocol.com/#dave_mls_proposals-27
    """

    APPEND = 0
    """They come to those that there are."""

    REVOKE = 1
    """They are taken back."""


class VoiceDavePrepareTransition(Struct, frozen=True, gc=False, kw_only=True):
    """The call is about to change its version of DAVE, or to go without (opcode 21).

    https://daveprotocol.com/#dave_protocol_prepare_transition-21
    """

    protocol_version: int
    """The version that it changes to; 0 for none."""

    transition_id: int
    """Names the change; 0 happens at once, without being ready for it."""


class VoiceDaveExecuteTransition(Struct, frozen=True, gc=False, kw_only=True):
    """What was announced happens now (opcode 22).

    https://daveprotocol.com/#dave_protocol_execute_transition-22
    """

    transition_id: int
    """The change."""


class VoiceDaveTransitionReady(Struct, frozen=True, gc=False, kw_only=True):
    """The client is ready for what was announced (opcode 23, sent).

    https://daveprotocol.com/#dave_protocol_ready_for_transition-23
    """

    transition_id: int
    """The change."""


class VoiceDavePrepareEpoch(Struct, frozen=True, gc=False, kw_only=True):
    """A group is about to be made anew, or to change its version of DAVE (opcode 24).

    https://daveprotocol.com/#dave_protocol_prepare_epoch-24
    """

    protocol_version: int
    """The version that comes."""

    epoch: int
    """The epoch that comes; 1 for a new group."""

    transition_id: int | UnsetType = UNSET
    """Names the change."""


class VoiceDaveMLSInvalidCommitWelcome(Struct, frozen=True, gc=False, kw_only=True):
    """A commit or a welcome cannot be used; the client wants to be added anew (opcode 31, sent).

    https://daveprotocol.com/#dave_mls_invalid_commit_welcome-31
    """

    transition_id: int
    """The change that it came with."""
