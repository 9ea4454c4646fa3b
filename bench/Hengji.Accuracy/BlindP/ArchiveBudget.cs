using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A budgeted amount by the code of its subject.</summary>
public sealed record PlannedSubject(string Code, string Name, Comparison Money, Fact Basic, Fact Project);

/// <summary>A class of the economic subjects and its items.</summary>
public sealed record EconomicPart(string Code, string Name, Fact Amount, ImmutableArray<EconomicSubject> Items);

/// <summary>A project of the coming year: so many things at one price.</summary>
public sealed record PlannedWork(string Name, string Unit, Fact Amount, Fact Count, Fact Price, Fact Share);

/// <summary>An archive's budget for a year.</summary>
public sealed record ArchiveBudget(
    Fact Posts, Fact Staff, Fact Retired, Comparison Total, Comparison Granted, Comparison Carried, Comparison Basic, Comparison Project, Fact BasicShare, Fact ProjectShare,
    ImmutableArray<PlannedSubject> Subjects, ImmutableArray<EconomicPart> Economic, Fact Personnel, Fact Office, ImmutableArray<PlannedWork> Works,
    Comparison ThreePublic, Comparison Reception, Comparison Driving, Fact Bought, Fact BoughtGoods, Fact BoughtServices, Fact Files, Fact Pages, Fact PagesShare);
