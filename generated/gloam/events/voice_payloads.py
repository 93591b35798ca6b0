"""Voice payloads: What a voice connection carries, in version 8 of the voice gateway.

Generated from `schema/gateway/voice_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.core.secrets import redacted
from gloam.models.ids import (
    GuildId,
    UserId,
)

__all__ = [
    "VoiceClientDisconnect",
    "VoiceClientsConnect",
    "VoiceEncryptionMode",
    "VoiceHeartbeat",
    "VoiceHeartbeatAck",
    "VoiceHello",
    "VoiceIPDiscoveryType",
    "VoiceIdentify",
    "VoiceReady",
    "VoiceResume",
    "VoiceSelectProtocol",
    "VoiceSelectProtocolData",
    "VoiceSessionDescription",
    "VoiceSpeaking",
    "VoiceSpeakingFlags",
    "VoiceUpdateSpeaking",
]


class VoiceEncryptionMode(OpenStrEnum):
    """How sound is encrypted on its way to the voice server, DAVE or not.

    https://discord.com/developers/docs/topics/voice-connections#transport-encryption-modes
    """

    AEAD_AES256_GCM_RTPSIZE = "aead_aes256_gcm_rtpsize"
    """AES256-GCM; the one to take where it is offered. Its nonce is a counter of 4 bytes at the end
    of the packet.
    """

    AEAD_XCHACHA20_POLY1305_RTPSIZE = "aead_xchacha20_poly1305_rtpsize"
    """XChaCha20-Poly1305; always offered. Its nonce is a counter of 4 bytes at the end of the
    packet.
    """

    XSALSA20_POLY1305_LITE_RTPSIZE = "xsalsa20_poly1305_lite_rtpsize"
    """XSalsa20-Poly1305 with a counter; no longer in use."""

    AEAD_AES256_GCM = "aead_aes256_gcm"
    """AES256-GCM with an RTP header of fixed size; no longer in use."""

    XSALSA20_POLY1305 = "xsalsa20_poly1305"
    """XSalsa20-Poly1305 with the RTP header as its nonce; no longer in use."""

    XSALSA20_POLY1305_SUFFIX = "xsalsa20_poly1305_suffix"
    """XSalsa20-Poly1305 with a nonce of 24 random bytes; no longer in use."""

    XSALSA20_POLY1305_LITE = "xsalsa20_poly1305_lite"
    """XSalsa20-Poly1305 with a counter and an RTP header of fixed size; no longer in use."""


class VoiceSpeakingFlags(Flags):
    """How someone speaks.

    https://discord.com/developers/docs/topics/voice-connections#speaking
    """

    NONE = 0
    """The empty set."""

    MICROPHONE = 1
    """As usual."""

    SOUNDSHARE = 2
    """The sound of a shared screen, which nothing shows."""

    PRIORITY = 4
    """So that the others are turned down."""


class VoiceIPDiscoveryType(OpenIntEnum):
    """What a packet of the IP discovery is. All of its 74 bytes: this, 2 bytes; the length of what
    follows, 2 bytes, always 70; the number of the stream, 4 bytes; the address as text that ends
    with a zero, 64 bytes; the port, 2 bytes. Numbers have their most significant byte first.

    https://discord.com/developers/docs/topics/voice-connections#ip-discovery
    """

    REQUEST = 1
    """The client asks how the voice server sees it; address and port are zeros."""

    RESPONSE = 2
    """The voice server says so."""


class VoiceIdentify(Struct, frozen=True, gc=False, kw_only=True):
    """Opens a session with a voice server (opcode 0).

    https://discord.com/developers/docs/topics/voice-connections#establishing-a-voice-websocket-connection
    """

    server_id: GuildId
    """The guild of the channel."""

    user_id: UserId
    """The bot."""

    session_id: str
    """The session, as VOICE_STATE_UPDATE told it."""

    token: str
    """The token, as VOICE_SERVER_UPDATE told it."""

    max_dave_protocol_version: int | UnsetType = UNSET
    """The newest version of DAVE that the client knows; 0, or absent, for none."""

    def __repr__(self) -> str:
        return redacted(self, ("token",))


class VoiceSelectProtocolData(Struct, frozen=True, gc=False, kw_only=True):
    """Where the sound goes to and how it is encrypted.

    https://discord.com/developers/docs/topics/voice-connections#establishing-a-voice-udp-connection
    """

    address: str
    """The IP address of the client, as the voice server sees it."""

    port: int
    """The UDP port of the client, as the voice server sees it."""

    mode: VoiceEncryptionMode
    """One of those that the voice server offers."""


class VoiceHeartbeat(Struct, frozen=True, gc=False, kw_only=True):
    """Keeps the connection alive (opcode 3).

    https://discord.com/developers/docs/topics/voice-connections#heartbeating
    """

    t: int
    """A number of the client's choice; the answer repeats it."""

    seq_ack: int | UnsetType = UNSET
    """The last sequence number received; -1 or absent if there was none."""


class VoiceResume(Struct, frozen=True, gc=False, kw_only=True):
    """Continues a session after a disconnect (opcode 7).

    https://discord.com/developers/docs/topics/voice-connections#resuming-voice-connection
    """

    server_id: GuildId
    """The guild of the channel."""

    session_id: str
    """The session to continue."""

    token: str
    """The token of the session."""

    seq_ack: int | UnsetType = UNSET
    """The last sequence number received; -1 or absent if there was none."""

    def __repr__(self) -> str:
        return redacted(self, ("token",))


class VoiceUpdateSpeaking(Struct, frozen=True, gc=False, kw_only=True):
    """Says how the bot speaks; it must say so before it sends any sound (opcode 5).

    https://discord.com/developers/docs/topics/voice-connections#speaking
    """

    speaking: VoiceSpeakingFlags
    """How it speaks; none sends no sound."""

    delay: int
    """Always 0 for bots."""

    ssrc: int
    """The number of its stream, as the voice server gave it."""


class VoiceReady(Struct, frozen=True, gc=False, kw_only=True):
    """Where the sound goes to, and how it can be encrypted (opcode 2).

    https://discord.com/developers/docs/topics/voice-connections#establishing-a-voice-websocket-connection
    """

    ssrc: int
    """The number of the stream that the bot sends."""

    ip: str
    """The IP address that takes the sound."""

    port: int
    """The UDP port that takes the sound."""

    modes: Sequence[VoiceEncryptionMode]
    """The ways to encrypt that the voice server knows."""


class VoiceSessionDescription(Struct, frozen=True, gc=False, kw_only=True):
    """The key, and the encryption that was chosen (opcode 4).

    https://discord.com/developers/docs/topics/voice-connections#transport-encryption-modes
    """

    mode: VoiceEncryptionMode
    """How the sound is encrypted on its way."""

    secret_key: Sequence[int]
    """The key, 32 bytes as numbers."""

    dave_protocol_version: int | UnsetType = UNSET
    """The version of DAVE that the call begins with; 0 for none."""

    def __repr__(self) -> str:
        return redacted(self, ("secret_key",))


class VoiceSpeaking(Struct, frozen=True, gc=False, kw_only=True):
    """Who speaks, and how (opcode 5).

    https://discord.com/developers/docs/topics/voice-connections#speaking
    """

    speaking: VoiceSpeakingFlags
    """How they speak; none if they stopped."""

    ssrc: int
    """The number of their stream."""

    user_id: UserId | UnsetType = UNSET
    """Who speaks."""

    delay: int | UnsetType = UNSET
    """Always 0."""


class VoiceHeartbeatAck(Struct, frozen=True, gc=False, kw_only=True):
    """A heartbeat arrived (opcode 6).

    https://discord.com/developers/docs/topics/voice-connections#heartbeating
    """

    t: int
    """The number of the heartbeat."""


class VoiceHello(Struct, frozen=True, gc=False, kw_only=True):
    """The first thing that a voice connection hears (opcode 8).

    https://discord.com/developers/docs/topics/voice-connections#heartbeating
    """

    heartbeat_interval: float
    """Milliseconds from one heartbeat to the next."""

    v: int | UnsetType = UNSET
    """The version of the voice gateway."""


class VoiceClientsConnect(Struct, frozen=True, gc=False, kw_only=True):
    """Users who came into the channel (opcode 11).

    https://daveprotocol.com/#clients_connect-11
    """

    user_ids: Sequence[UserId]
    """The users."""


class VoiceClientDisconnect(Struct, frozen=True, gc=False, kw_only=True):
    """A user who left the channel (opcode 13).

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#voice-voice-opcodes
    """

    user_id: UserId
    """The user."""


class VoiceSelectProtocol(Struct, frozen=True, gc=False, kw_only=True):
    """Says where the sound goes to and how it is encrypted (opcode 1).

    https://discord.com/developers/docs/topics/voice-connections#establishing-a-voice-udp-connection
    """

    protocol: str
    """What carries the sound; always `udp`."""

    data: VoiceSelectProtocolData
    """How it does."""
