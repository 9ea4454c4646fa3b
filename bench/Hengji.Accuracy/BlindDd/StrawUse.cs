using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A city's straw: what can be gathered and is used, fields it is ploughed into, what is baled; money.</summary>
public sealed record StrawCity(string Name, Fact Gathered, Fact Used, Fact UsedRate, Fact Field, Fact FieldMoney, Fact Baled, Fact BaledMoney, Fact Due, Fact Given, Fact Spent, Fact SpentRate, Fact Left);

/// <summary>A province's aid for using straw.</summary>
public sealed record StrawUse(
    ImmutableArray<StrawCity> Cities, StrawCity All, Fact CityCount, Fact FieldStandard, Fact BaledStandard, ImmutableArray<Portion> Sources, Comparison Given, ImmutableArray<Portion> Uses, Fact LastRate, Fact RateRise, Fact FieldWanted, Fact FieldRate, Fact BaledWanted, Fact BaledRate,
    Comparison Machines, Fact Stations, Fact BuiltStations, Fact FirePoints, Fact FireLast, Fact FireFall, Fact FireFallRate, Answers Poll, MarkSheet Sheet);
