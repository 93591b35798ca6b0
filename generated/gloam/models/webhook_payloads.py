"""Webhook payloads: What webhooks take in the forms of Slack and GitHub.

Generated from `schema/models/webhook_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

__all__ = [
    "GithubAuthor",
    "GithubCheckApp",
    "GithubCheckPullRequest",
    "GithubCheckRun",
    "GithubCheckRunOutput",
    "GithubCheckSuite",
    "GithubComment",
    "GithubCommit",
    "GithubDiscussion",
    "GithubIssue",
    "GithubRelease",
    "GithubRepository",
    "GithubReview",
    "GithubUser",
    "GithubWebhook",
    "SlackEmbed",
    "SlackEmbedField",
    "SlackWebhook",
]


class SlackEmbedField(Struct, frozen=True, gc=False, kw_only=True):
    """A name with a value in such a box.

    https://discord.com/developers/docs/resources/webhook#execute-slackcompatible-webhook
    """

    name: str | UnsetType = UNSET
    """The name."""

    value: str | UnsetType = UNSET
    """The value."""

    inline: bool | UnsetType = UNSET
    """Whether others may stand beside it."""


class GithubUser(Struct, frozen=True, gc=False, kw_only=True):
    """An account of GitHub.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    id: int
    """Its number."""

    login: str
    """Its name."""

    html_url: str
    """Where it is shown."""

    avatar_url: str
    """Where its picture is."""


class GithubRepository(Struct, frozen=True, gc=False, kw_only=True):
    """A repository of GitHub.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    id: int
    """Its number."""

    html_url: str
    """Where it is shown."""

    name: str
    """Its name."""

    full_name: str
    """Its name after that of its owner, `owner/name`."""


class GithubIssue(Struct, frozen=True, gc=False, kw_only=True):
    """An issue or pull request.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    id: int
    """Its number among all."""

    number: int
    """Its number in the repository."""

    html_url: str
    """Where it is shown."""

    user: GithubUser
    """Who opened it."""

    title: str
    """The title."""

    body: str | UnsetType = UNSET
    """The text."""

    pull_request: object | UnsetType = UNSET
    """There if it is a pull request."""


class GithubComment(Struct, frozen=True, gc=False, kw_only=True):
    """A comment.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    id: int
    """Its number."""

    html_url: str
    """Where it is shown."""

    user: GithubUser
    """Who wrote it."""

    body: str
    """The text."""

    commit_id: str | UnsetType = UNSET
    """The commit that it is about."""


class GithubAuthor(Struct, frozen=True, gc=False, kw_only=True):
    """Who wrote a commit.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    name: str
    """The name."""

    username: str | UnsetType = UNSET
    """The account."""


class GithubRelease(Struct, frozen=True, gc=False, kw_only=True):
    """A release.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    id: int
    """Its number."""

    tag_name: str
    """Its tag."""

    html_url: str
    """Where it is shown."""

    author: GithubUser
    """Who made it."""


class GithubReview(Struct, frozen=True, gc=False, kw_only=True):
    """A review of a pull request.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    user: GithubUser
    """Who wrote it."""

    html_url: str
    """Where it is shown."""

    state: str
    """What it comes to, `approved`."""

    body: str | UnsetType = UNSET
    """The text."""


class GithubDiscussion(Struct, frozen=True, gc=False, kw_only=True):
    """A discussion.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    title: str
    """The title."""

    number: int
    """Its number in the repository."""

    html_url: str
    """Where it is shown."""

    user: GithubUser
    """Who began it."""

    answer_html_url: str | UnsetType = UNSET
    """Where its answer is shown."""

    body: str | UnsetType = UNSET
    """The text."""


class GithubCheckRunOutput(Struct, frozen=True, gc=False, kw_only=True):
    """What a check found.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    title: str | UnsetType = UNSET
    """The title."""

    summary: str | UnsetType = UNSET
    """The text."""


class GithubCheckApp(Struct, frozen=True, gc=False, kw_only=True):
    """An application that checks.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    name: str
    """Its name."""


class GithubCheckPullRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A pull request that is checked.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    number: int
    """Its number in the repository."""


class SlackEmbed(Struct, frozen=True, gc=False, kw_only=True):
    """A box below the text of a message in the form of Slack.

    https://discord.com/developers/docs/resources/webhook#execute-slackcompatible-webhook
    """

    title: str | UnsetType = UNSET
    """The title."""

    title_link: str | UnsetType = UNSET
    """Where the title leads."""

    text: str | UnsetType = UNSET
    """The text."""

    color: str | UnsetType = UNSET
    """The color of its edge, as #RRGGBB or #RGB."""

    ts: int | UnsetType = UNSET
    """The time below it, in seconds since 1970."""

    pretext: str | UnsetType = UNSET
    """What stands above it."""

    footer: str | UnsetType = UNSET
    """What stands below it."""

    footer_icon: str | UnsetType = UNSET
    """Where the picture of the footer is."""

    author_name: str | UnsetType = UNSET
    """The author."""

    author_link: str | UnsetType = UNSET
    """Where the name of the author leads."""

    author_icon: str | UnsetType = UNSET
    """Where the picture of the author is."""

    image_url: str | UnsetType = UNSET
    """Where a large picture is."""

    thumb_url: str | UnsetType = UNSET
    """Where a small picture is."""

    fields: Sequence[SlackEmbedField] | UnsetType = UNSET
    """Names with values."""


class GithubCommit(Struct, frozen=True, gc=False, kw_only=True):
    """A commit.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    id: str
    """Its hash."""

    url: str
    """Where it is shown."""

    message: str
    """What it says."""

    author: GithubAuthor
    """Who wrote it."""


class GithubCheckSuite(Struct, frozen=True, gc=False, kw_only=True):
    """The checks of a commit by one application.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    head_sha: str
    """The hash of the commit."""

    app: GithubCheckApp
    """The application."""

    conclusion: str | UnsetType = UNSET
    """How they ended, `success`."""

    head_branch: str | UnsetType = UNSET
    """The branch."""

    pull_requests: Sequence[GithubCheckPullRequest] | UnsetType = UNSET
    """The pull requests of the commit."""


class SlackWebhook(Struct, frozen=True, gc=False, kw_only=True):
    """A message in the form of Slack.

    https://discord.com/developers/docs/resources/webhook#execute-slackcompatible-webhook
    """

    text: str | UnsetType = UNSET
    """The text."""

    username: str | UnsetType = UNSET
    """The name to post under."""

    icon_url: str | UnsetType = UNSET
    """Where the avatar is to post with."""

    attachments: Sequence[SlackEmbed] | UnsetType = UNSET
    """Boxes below the text."""


class GithubCheckRun(Struct, frozen=True, gc=False, kw_only=True):
    """A check of a commit.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    name: str
    """Its name."""

    html_url: str
    """Where it is shown."""

    check_suite: GithubCheckSuite
    """The checks that it is one of."""

    conclusion: str | UnsetType = UNSET
    """How it ended, `success`."""

    details_url: str | UnsetType = UNSET
    """Where there is more of it."""

    output: GithubCheckRunOutput | UnsetType = UNSET
    """What it found."""

    pull_requests: Sequence[GithubCheckPullRequest] | UnsetType = UNSET
    """The pull requests of the commit."""


class GithubWebhook(Struct, frozen=True, gc=False, kw_only=True):
    """What happened in a repository of GitHub.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """

    sender: GithubUser
    """Who did it."""

    action: str | UnsetType = UNSET
    """What was done, `opened`."""

    ref: str | UnsetType = UNSET
    """The branch or tag that it was done to."""

    ref_type: str | UnsetType = UNSET
    """Which of the two that is."""

    comment: GithubComment | UnsetType = UNSET
    """The comment."""

    issue: GithubIssue | UnsetType = UNSET
    """The issue."""

    pull_request: GithubIssue | UnsetType = UNSET
    """The pull request."""

    repository: GithubRepository | UnsetType = UNSET
    """The repository."""

    forkee: GithubRepository | UnsetType = UNSET
    """The new fork."""

    member: GithubUser | UnsetType = UNSET
    """The new member."""

    release: GithubRelease | UnsetType = UNSET
    """The release."""

    head_commit: GithubCommit | UnsetType = UNSET
    """The newest commit that was pushed."""

    commits: Sequence[GithubCommit] | UnsetType = UNSET
    """The commits that were pushed."""

    forced: bool | UnsetType = UNSET
    """Whether commits were replaced."""

    compare: str | UnsetType = UNSET
    """Where the commits can be compared."""

    review: GithubReview | UnsetType = UNSET
    """The review."""

    check_run: GithubCheckRun | UnsetType = UNSET
    """The check."""

    check_suite: GithubCheckSuite | UnsetType = UNSET
    """The checks."""

    discussion: GithubDiscussion | UnsetType = UNSET
    """The discussion."""

    answer: GithubComment | UnsetType = UNSET
    """The answer to the discussion."""
