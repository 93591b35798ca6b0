"""Voice opcodes: The kinds of payload that travel over a voice connection.

Generated from `schema/gateway/voice_opcodes.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenIntEnum

__all__ = ["VoiceOpcode"]


class VoiceOpcode(OpenIntEnum):
    """The kind of a voice payload. Most are JSON, `op` beside `d` and, from the server, `seq`.
    Those that are said to be binary are bytes instead: from the server a sequence number of 2
    bytes (most significant first), then the opcode in 1 byte, then what the member says; from
    the client the same without the sequence number. An MLS vector is its length, as RFC 9420
    section 2.1.2 writes it in 1, 2 or 4 bytes, and that many bytes.

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#voice-voice-opcodes
    """

    IDENTIFY = 0
    """Sent: opens a session."""

    SELECT_PROTOCOL = 1
    """Sent: says where the sound goes to and how it is encrypted."""

    READY = 2
    """Received: where the sound goes to, and how it can be encrypted."""

    HEARTBEAT = 3
    """Sent at an interval to keep the connection."""

    SESSION_DESCRIPTION = 4
    """Received: the key, and the encryption that was chosen."""

    SPEAKING = 5
    """Sent and received: who speaks, and how."""

    HEARTBEAT_ACK = 6
    """Received: a heartbeat arrived."""

    RESUME = 7
    """Sent: continues a session after a disconnect."""

    HELLO = 8
    """Received first on every connection; carries the heartbeat interval."""

    RESUMED = 9
    """Received: the session goes on; the data is null."""

    CLIENTS_CONNECT = 11
    """Received: users came into the channel."""

    CLIENT_DISCONNECT = 13
    """Received: a user left the channel."""

    DAVE_PREPARE_TRANSITION = 21
    """Received: the call is about to change its version of DAVE, or to go without."""

    DAVE_EXECUTE_TRANSITION = 22
    """Received: what was announced happens now."""

    DAVE_TRANSITION_READY = 23
    """Sent: the client is ready for what was announced."""

    DAVE_PREPARE_EPOCH = 24
    """Received: a group is about to be made anew, or to change its version of DAVE."""

    DAVE_MLS_EXTERNAL_SENDER = 25
    """Received, binary: who may propose changes to the group from outside: the signature key, an
    MLS vector; the kind of credential, 2 bytes, always 1; the identity, an MLS vector.
    """

    DAVE_MLS_KEY_PACKAGE = 26
    """Sent, binary: what the group needs to take the client in: an MLSMessage with a KeyPackage, to
    the end.
    """

    DAVE_MLS_PROPOSALS = 27
    """Received, binary: changes to propose or to take back: a `VoiceDaveProposalsOperation`, 1
    byte; then an MLS vector, of MLSMessages with a Proposal each to append, of references, each
    an MLS vector, to revoke.
    """

    DAVE_MLS_COMMIT_WELCOME = 28
    """Sent, binary: the proposals put into force: an MLSMessage with a Commit; then, if someone is
    added, a Welcome, to the end.
    """

    DAVE_MLS_ANNOUNCE_COMMIT_TRANSITION = 29
    """Received, binary: the commit that everyone in the group takes over: the id of the transition,
    2 bytes; an MLSMessage with a Commit, to the end.
    """

    DAVE_MLS_WELCOME = 30
    """Received, binary: the group takes the client in: the id of the transition, 2 bytes; a
    Welcome, to the end.
    """

    DAVE_MLS_INVALID_COMMIT_WELCOME = 31
    """Sent: a commit or a welcome cannot be used; the client wants to be added anew."""
