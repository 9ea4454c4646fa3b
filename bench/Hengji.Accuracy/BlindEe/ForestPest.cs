using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>A pest: where it was found this year and last, what of it was treated, what of that without poison.</summary>
public sealed record Pest(string Name, Comparison Found, Fact Treated, Fact TreatedRate, Fact Clean, Fact CleanRate);

/// <summary>A contract: highest price allowed, price, saved, paid, still due.</summary>
public sealed record PestContract(string Name, Fact Cap, Fact Price, Fact Saved, Fact SavedRate, Fact Paid, Fact PaidRate, Fact Due);

/// <summary>A town with pines: stands that are ill, trees cut, traps hung.</summary>
public sealed record PineTown(string Name, Fact Pines, Fact Stands, Fact Trees, Fact Traps);

/// <summary>Pests of a county's woods and the money against them.</summary>
public sealed record ForestPest(
    Fact Forest, ImmutableArray<Pest> Pests, Pest AllPests, ImmutableArray<Portion> Degrees, Fact Ruined, Fact RuinedRate, Fact RuinedMost, Fact Foreseen, Fact Accuracy,
    ImmutableArray<PineTown> Towns, PineTown AllTowns, Fact TownCount, Fact PineShare, Comparison Trees,
    ImmutableArray<Outlay> Uses, Outlay All, ImmutableArray<Outlay> Sources, Fact CentralShare, Comparison Fund, ImmutableArray<PestContract> Contracts, PestContract AllContracts, Fact ContractCount, Fact ContractShare,
    Fact Flown, Fact FlightPrice, Fact FlightCap, Fact TreePrice, Fact TreeCap, Comparison Value, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
