using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>People of a kind whose insurance the county pays (资助参保): how many ought to be insured, how many are, what is paid for each and for all.</summary>
public sealed record InsuredKind(string Name, Fact Wanted, Fact Insured, Fact Rate, Fact Standard, Fact Money);

/// <summary>Aid of a kind paid at once: times, money, average, share of all spent.</summary>
public sealed record AidPaid(string Name, Fact Times, Fact Money, Fact Each, Fact Share);

/// <summary>A county's money to help the poor with what illness costs (医疗救助).</summary>
public sealed record MedicalAid(ImmutableArray<Outlay> Levels, Outlay Upper, Outlay All, ImmutableArray<InsuredKind> Kinds, Fact Wanted, Fact Insured, Fact InsuredRate, Portion Insurance, ImmutableArray<AidPaid> Paid)
{
    public required Fact Opening { get; init; }
    public required Fact Interest { get; init; }
    public required Fact Closing { get; init; }
    public required Comparison Spent { get; init; }
    public required Fact Times { get; init; }
    public required Fact DirectMoney { get; init; }
    public required Fact AtOnce { get; init; }
    public required Fact AtOnceRate { get; init; }
    public required Fact Bills { get; init; }
    public required Fact HospitalRate { get; init; }
    public required Fact Checked { get; init; }
    public required Fact Recovered { get; init; }
    public required Asked Poll { get; init; }
    public required MarkSheet Sheet { get; init; }
}
