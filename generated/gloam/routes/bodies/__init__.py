"""The JSON bodies that endpoints take, one struct for each.

Generated from `schema/routes/` by `make generate`; not to be edited.
"""

from gloam.routes.bodies.application_commands import (
    CreateApplicationCommandBody,
    CreateGuildApplicationCommandBody,
    SetGuildApplicationCommandPermissionsBody,
    UpdateApplicationCommandBody,
    UpdateGuildApplicationCommandBody,
)
from gloam.routes.bodies.applications import UpdateApplicationBody, UpdateMyApplicationBody
from gloam.routes.bodies.auto_moderation import (
    CreateAutoModerationRuleBody,
    UpdateAutoModerationRuleBody,
)
from gloam.routes.bodies.bans import BanUserFromGuildBody, BulkBanUsersFromGuildBody
from gloam.routes.bodies.channels import (
    BulkDeleteMessagesBody,
    CreateMessageBody,
    FollowChannelBody,
    SetChannelPermissionOverwriteBody,
    UpdateChannelBody,
    UpdateMessageBody,
    UpdateVoiceChannelStatusBody,
)
from gloam.routes.bodies.emojis import (
    CreateApplicationEmojiBody,
    CreateGuildEmojiBody,
    UpdateApplicationEmojiBody,
    UpdateGuildEmojiBody,
)
from gloam.routes.bodies.entitlements import CreateEntitlementBody
from gloam.routes.bodies.group_dms import AddGroupDmUserBody
from gloam.routes.bodies.guild_templates import CreateGuildTemplateBody, UpdateGuildTemplateBody
from gloam.routes.bodies.guilds import (
    CreateGuildChannelBody,
    UpdateGuildBody,
    UpdateGuildIncidentActionsBody,
)
from gloam.routes.bodies.invites import CreateChannelInviteBody
from gloam.routes.bodies.join_requests import ActionGuildJoinRequestBody
from gloam.routes.bodies.lobbies import (
    AddLobbyMemberBody,
    CreateLobbyBody,
    CreateLobbyMessageBody,
    CreateOrJoinLobbyBody,
    EditLobbyBody,
    EditLobbyChannelLinkBody,
)
from gloam.routes.bodies.members import (
    AddGuildMemberBody,
    UpdateGuildMemberBody,
    UpdateMyGuildMemberBody,
    UpdateMyGuildNickBody,
)
from gloam.routes.bodies.onboarding import PutGuildsOnboardingBody, UpdateGuildWelcomeScreenBody
from gloam.routes.bodies.partner_sdk import (
    BotPartnerSdkTokenBody,
    BotPartnerSdkUnmergeProvisionalAccountBody,
    PartnerSdkChildTokenBody,
    PartnerSdkTokenBody,
    PartnerSdkUnmergeProvisionalAccountBody,
)
from gloam.routes.bodies.prune import PruneGuildBody
from gloam.routes.bodies.role_connections import UpdateApplicationUserRoleConnectionBody
from gloam.routes.bodies.roles import CreateGuildRoleBody, UpdateGuildRoleBody
from gloam.routes.bodies.scheduled_events import (
    CreateGuildScheduledEventBody,
    CreateGuildScheduledEventExceptionBody,
    UpdateGuildScheduledEventBody,
    UpdateGuildScheduledEventExceptionBody,
)
from gloam.routes.bodies.soundboard import (
    CreateGuildSoundboardSoundBody,
    SendSoundboardSoundBody,
    UpdateGuildSoundboardSoundBody,
)
from gloam.routes.bodies.stage_instances import CreateStageInstanceBody, UpdateStageInstanceBody
from gloam.routes.bodies.stickers import CreateGuildStickerBody, UpdateGuildStickerBody
from gloam.routes.bodies.threads import CreateThreadBody, CreateThreadFromMessageBody
from gloam.routes.bodies.users import CreateDmBody, UpdateMyUserBody
from gloam.routes.bodies.voice import UpdateSelfVoiceStateBody, UpdateVoiceStateBody
from gloam.routes.bodies.webhooks import (
    CreateWebhookBody,
    ExecuteWebhookBody,
    UpdateOriginalWebhookMessageBody,
    UpdateWebhookBody,
    UpdateWebhookByTokenBody,
    UpdateWebhookMessageBody,
)
from gloam.routes.bodies.widgets import UpdateGuildWidgetSettingsBody

__all__ = [
    "ActionGuildJoinRequestBody",
    "AddGroupDmUserBody",
    "AddGuildMemberBody",
    "AddLobbyMemberBody",
    "BanUserFromGuildBody",
    "BotPartnerSdkTokenBody",
    "BotPartnerSdkUnmergeProvisionalAccountBody",
    "BulkBanUsersFromGuildBody",
    "BulkDeleteMessagesBody",
    "CreateApplicationCommandBody",
    "CreateApplicationEmojiBody",
    "CreateAutoModerationRuleBody",
    "CreateChannelInviteBody",
    "CreateDmBody",
    "CreateEntitlementBody",
    "CreateGuildApplicationCommandBody",
    "CreateGuildChannelBody",
    "CreateGuildEmojiBody",
    "CreateGuildRoleBody",
    "CreateGuildScheduledEventBody",
    "CreateGuildScheduledEventExceptionBody",
    "CreateGuildSoundboardSoundBody",
    "CreateGuildStickerBody",
    "CreateGuildTemplateBody",
    "CreateLobbyBody",
    "CreateLobbyMessageBody",
    "CreateMessageBody",
    "CreateOrJoinLobbyBody",
    "CreateStageInstanceBody",
    "CreateThreadBody",
    "CreateThreadFromMessageBody",
    "CreateWebhookBody",
    "EditLobbyBody",
    "EditLobbyChannelLinkBody",
    "ExecuteWebhookBody",
    "FollowChannelBody",
    "PartnerSdkChildTokenBody",
    "PartnerSdkTokenBody",
    "PartnerSdkUnmergeProvisionalAccountBody",
    "PruneGuildBody",
    "PutGuildsOnboardingBody",
    "SendSoundboardSoundBody",
    "SetChannelPermissionOverwriteBody",
    "SetGuildApplicationCommandPermissionsBody",
    "UpdateApplicationBody",
    "UpdateApplicationCommandBody",
    "UpdateApplicationEmojiBody",
    "UpdateApplicationUserRoleConnectionBody",
    "UpdateAutoModerationRuleBody",
    "UpdateChannelBody",
    "UpdateGuildApplicationCommandBody",
    "UpdateGuildBody",
    "UpdateGuildEmojiBody",
    "UpdateGuildIncidentActionsBody",
    "UpdateGuildMemberBody",
    "UpdateGuildRoleBody",
    "UpdateGuildScheduledEventBody",
    "UpdateGuildScheduledEventExceptionBody",
    "UpdateGuildSoundboardSoundBody",
    "UpdateGuildStickerBody",
    "UpdateGuildTemplateBody",
    "UpdateGuildWelcomeScreenBody",
    "UpdateGuildWidgetSettingsBody",
    "UpdateMessageBody",
    "UpdateMyApplicationBody",
    "UpdateMyGuildMemberBody",
    "UpdateMyGuildNickBody",
    "UpdateMyUserBody",
    "UpdateOriginalWebhookMessageBody",
    "UpdateSelfVoiceStateBody",
    "UpdateStageInstanceBody",
    "UpdateVoiceChannelStatusBody",
    "UpdateVoiceStateBody",
    "UpdateWebhookBody",
    "UpdateWebhookByTokenBody",
    "UpdateWebhookMessageBody",
]
