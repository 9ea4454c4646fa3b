using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A kind of case of legal aid: cases of two years, what is paid for each and together.</summary>
public sealed record AidCases(string Name, Comparison Cases, Fact Each, Fact Money, Fact Share);

/// <summary>Legal aid of a county as a third party reviews it.</summary>
public sealed record LegalAid(
    YearFund Cases, YearFund Duty, YearFund Publicity, YearFund All, ImmutableArray<AidCases> Kinds, Comparison Count, Fact Refused, Fact Applied, Fact AcceptRate, Fact Lawyers, Fact Stations, Fact Consulted, ImmutableArray<Fact> ConsultedBy,
    Fact Sampled, Fact SampleRate, Fact Flawed, Fact FlawRate, Fact LateMoney, Fact LateCases, SelfPoll Poll, SelfForm Form, ImmutableArray<Fact> ScoreRates, Fact ScoreRate);
