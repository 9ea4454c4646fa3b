using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>An indicator as the park rated it and as it was checked.</summary>
public sealed record CheckedMark(string Level1, string Name, Fact Weight, Fact Self, Fact Checked, Fact Less);

/// <summary>Checked indicators of one name at the first level.</summary>
public sealed record CheckedGroup(string Name, ImmutableArray<CheckedMark> Marks, Fact Weight, Fact Self, Fact Checked, Fact Less);

/// <summary>A figure the park told and what the evidence shows.</summary>
public sealed record CheckedFigure(string Name, string Unit, Fact Target, Fact Told, Fact Found, Fact Less, Fact FoundRate);

/// <summary>A sampled project: spent as told and as found, its points.</summary>
public sealed record SampledProject(string Name, Fact Budget, Fact Told, Fact Found, Fact Less, Fact LessRate, Fact Self, Fact Checked, Fact LessPoints);

/// <summary>A bureau of finance on the self-evaluation of an industrial park.</summary>
public sealed record ParkCheck(
    Fact Units, Fact UnitsChecked, Fact UnitShare, Outlay Money, Fact Items, Fact ItemMoney, ImmutableArray<SampledProject> Projects, SampledProject All, Fact ProjectCount, Fact ItemShare, Fact MoneyShare, ImmutableArray<Portion> Causes, Fact SelfAverage, Fact CheckedAverage,
    ImmutableArray<CheckedFigure> Figures, ImmutableArray<CheckedGroup> Groups, CheckedGroup Whole, Comparison Firms, Comparison Output, Comparison Tax, Fact Area, Fact TaxEach, Asked Poll, Fact Asked, Fact Mended, Fact Mending);
