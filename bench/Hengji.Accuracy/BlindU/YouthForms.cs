using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Volunteers of a batch in service, months and allowance.</summary>
public sealed record Volunteers(string Name, Fact People, Fact Months, Fact Standard, Fact Money);

/// <summary>A youth league's forms: whole expenditure, one project, aid to pupils.</summary>
public sealed record YouthForms(
    Crew Crew, Spending Money, ThreeFunds Three, ImmutableArray<Volunteers> Batches, Fact People, Fact Months, Outlay Volunteers, Fact Provincial, Fact County, Fact ProvincialSpent, Fact CountySpent, Fact ProvincialRate, Fact CountyRate,
    ImmutableArray<Deed> Deeds, Fact Pupils, Fact PupilMoney, ImmutableArray<Fact> PupilStages, Asked Poll, MarkSheet Whole, MarkSheet Project);
