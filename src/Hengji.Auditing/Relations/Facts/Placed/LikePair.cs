namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>Two numbers of which each is the other's nearest by its words.</summary>
/// <param name="First">The first in reading order.</param>
/// <param name="Later">The other.</param>
/// <param name="Shared">How much their words have in common.</param>
/// <param name="IsEitherToldElsewhere">Whether the value of one stands elsewhere with words like its own.</param>
/// <param name="AreBothToldElsewhere">Whether the values of both stand elsewhere with words like theirs: then they are two facts.</param>
internal sealed record LikePair(NamedNumber First, NamedNumber Later, decimal Shared, bool IsEitherToldElsewhere, bool AreBothToldElsewhere);
