using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>An item of a budget by function, or a class of them.</summary>
public sealed record ScienceItem(string Code, string Name, Fact Basic, Fact Project, Comparison Total)
{
    /// <summary>Its basic part against last year; null where it has none.</summary>
    public Comparison? BasicOf { get; init; }

    /// <summary>Its projects against last year; null where it has none.</summary>
    public Comparison? ProjectOf { get; init; }

    public bool IsClass => Code.Length == 3;
}

/// <summary>A unit's part of the budget.</summary>
public sealed record ScienceUnit(string Name, Fact Staff, Fact Granted, Fact Own, Fact Total, Fact Basic, Fact Project);

/// <summary>A kind of the three public costs against last year's budget.</summary>
public sealed record ScienceCost(string Name, Comparison Money);

/// <summary>A project of the budget: from the treasury and from its own income.</summary>
public sealed record ScienceProject(string Unit, string Name, Fact Total, Fact Granted, Fact Own);

/// <summary>What a project wants: signs, amounts.</summary>
public sealed record ScienceGoal(string Level1, string Level2, string Name, string Sign, Fact? Target, string Unit, string Words);

/// <summary>A city's association for science on its budget.</summary>
public sealed record ScienceBudget(
    Comparison Total, Comparison Granted, Comparison Own, Fact GrantedShare, Fact OwnShare, ImmutableArray<ScienceUnit> Units, ScienceUnit All, Comparison Basic, Comparison Project, Fact BasicShare, Fact ProjectShare, ImmutableArray<ScienceItem> Items, ImmutableArray<Portion> Classes,
    ImmutableArray<Held> Wages, Fact Personnel, ImmutableArray<Held> Goods, Fact Common, ImmutableArray<ScienceCost> Costs, ScienceCost ThreePublic, Comparison Running, ImmutableArray<ScienceProject> Projects, Fact ProjectCount, Fact Buying, ImmutableArray<Held> Bought, Fact Services,
    Fact Cars, Fact CarsUsed, Fact CarsOther, ImmutableArray<ScienceGoal> Goals);
