using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>A county library's project of opening for free: grants, uses, readers, books, points.</summary>
public sealed record LibraryProject(
    ImmutableArray<Outlay> Sources, Outlay All, ImmutableArray<Portion> Uses, Fact Opening, Fact Bought, Fact Withdrawn, Fact Closing, Fact BookCost, Fact BookEach,
    Comparison Visits, ImmutableArray<Portion> Visitors, Comparison Loans, Deed Events, Deed Books, Deed Branches, Fact Joined, Fact JoinedEach, Fact Cost, Asked Poll)
{
    internal MarkSheet Sheet { get; init; } = null!;
}
