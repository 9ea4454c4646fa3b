using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A subject taught: pupils by form and those who left with work.</summary>
public sealed record TaughtSubject(string Name, ImmutableArray<Fact> Forms, Fact Pupils, Fact Leavers, Fact Placed, Fact PlacedRate);

/// <summary>Aid by term: pupils, sum for each, money.</summary>
public sealed record TermAid(string Name, Fact Each, ImmutableArray<Fact> Pupils, ImmutableArray<Fact> Money, Fact AllPupils, Fact AllMoney);

/// <summary>A vocational school as a whole.</summary>
public sealed record VocationalSchool(
    ImmutableArray<TaughtSubject> Subjects, TaughtSubject All, Comparison Enrolled, Fact Teachers, Fact Skilled, Fact SkilledRate, Fact Ratio, ImmutableArray<ComparedItem> Incomes, Comparison Income, YearFund Staffing, YearFund Running, YearFund Projects,
    YearFund Spent, Fact EachPupil, ImmutableArray<TermAid> Aids, Fact AidMoney, Fact AidShare, Fact Prizes, ImmutableArray<Fact> PrizeParts, Fact Certified, Fact CertifiedRate, SelfPoll Poll, SelfForm Form);
