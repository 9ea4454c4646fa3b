using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>A total and the parts a sentence lists after or before it.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">Its parts in order, at least one.</param>
/// <param name="Introduction">What introduces the list.</param>
/// <param name="Words">The introducing words, for the reason given.</param>
internal sealed record PartList(Mention Total, ImmutableArray<Mention> Parts, ListIntroduction Introduction, string Words)
{
    /// <summary>Amounts behind the parts that divide the total in another way: 其中一般债务…、专项债务…；政府债券…、其他….</summary>
    public ImmutableArray<Mention> Again { get; init; } = [];

    /// <summary>Whether the list says itself that it goes on: 等.</summary>
    public bool IsOpenEnded => Parts[^1].Tail.TrimStart().StartsWith('等');
}

/// <summary>How a list of parts is introduced.</summary>
internal enum ListIntroduction
{
    /// <summary>分为、分别为、包括、由…组成: the whole is divided.</summary>
    Divided,

    /// <summary>其中: some or all parts.</summary>
    Among,

    /// <summary>（…） behind the total.</summary>
    Bracketed,

    /// <summary>从…看: one way to divide what the sentence before gave.</summary>
    View,

    /// <summary>合计 behind the parts.</summary>
    Closing,

    /// <summary>收入总计、支出总计 behind amounts that may be its flows.</summary>
    Flows,
}
