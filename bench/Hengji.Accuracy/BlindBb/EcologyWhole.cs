using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Days of a kind of air, this year and last.</summary>
public sealed record AirDays(ImmutableArray<Portion> Kinds, Fact Days, Fact Good, Fact GoodRate, Fact LastRate, Fact Points);

/// <summary>Fines of a year: cases, money, mean.</summary>
public sealed record Penalties(Comparison Cases, Comparison Money, Fact Each);

/// <summary>A city's bureau of ecology on its whole expenditure.</summary>
public sealed record EcologyWhole(
    ImmutableArray<Crew> Crews, Crew Crew, ImmutableArray<Line> Kinds, Line Basic, ImmutableArray<Line> Projects, Line Project, Line All, Incomes Incomes, AirDays Air, Fact Sections, Fact GoodSections, Fact SectionRate,
    Penalties Penalties, Fact Petitions, Fact Settled, Fact SettledRate, Fact Tenders, ImmutableArray<Portion> TenderKinds, Fact Asked, Fact Saved, Fact SavedRate, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
