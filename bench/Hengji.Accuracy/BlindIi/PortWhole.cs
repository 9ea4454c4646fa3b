using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>A port's traffic of one kind against last year.</summary>
public sealed record Traffic(string Name, string Unit, Comparison Moved);

/// <summary>A city's port office on its whole expenditure.</summary>
public sealed record PortWhole(
    Fact Posts, Fact Staff, Fact Personnel, Fact Common, Fact CommonEach, Fact Basic, ImmutableArray<Outlay> Projects, Outlay Project, Fact BasicShare, Fact ProjectShare, Comparison Spent, Fact Budget, Fact Rate, Fact Left,
    Fact Initial, Fact Added, Fact AddedRate, Fact Opening, Fact Income, Fact Closing, ImmutableArray<Traffic> Traffic, ImmutableArray<Portion> Cargo, Deed Talks, Deed Firms, Fact Subsidised, Fact Standard, Fact Subsidy, Asked Poll, MarkSheet Sheet);
