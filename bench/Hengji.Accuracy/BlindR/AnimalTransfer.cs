using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A county's or district's share of the money, by purpose.</summary>
public sealed record AnimalPlace(string Name, Fact Vaccine, Fact Disposal, Fact Culling, Outlay Money);

/// <summary>Animals of one kind: to be vaccinated, vaccinated, samples taken, good ones.</summary>
public sealed record AnimalKind(string Name, string Unit, Fact Due, Fact Done, Fact DoneRate, Fact Samples, Fact Good, Fact GoodRate);

/// <summary>A city on the central and provincial money for the control of animal diseases.</summary>
public sealed record AnimalTransfer(
    ImmutableArray<Portion> Givers, ImmutableArray<AnimalPlace> Places, AnimalPlace All, ImmutableArray<Outlay> Purposes, Fact PlaceCount, Fact FullCount, ImmutableArray<AnimalKind> Kinds, Fact Samples, Fact Good, Fact GoodRate,
    Fact Pigs, Fact PigStandard, Fact PigMoney, Fact Sites, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
