using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>What only the layouts of blind-r print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindRDetails
{
    public required PortProject Port { get; init; }
    public required DisabledWhole Disabled { get; init; }
    public required PetitionWhole Petition { get; init; }
    public required AnimalTransfer Animal { get; init; }
    public required MuseumUnit Museum { get; init; }
    public required GrainReserve Grain { get; init; }
    public required BroadcastForms Broadcast { get; init; }
    public required RatingReview Review { get; init; }

    public static BlindRDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 91_000_231));
        return new BlindRDetails
        {
            Port = new PortProjectMaker(ledger, dice).Make(), Disabled = new DisabledWholeMaker(ledger, dice).Make(), Petition = new PetitionWholeMaker(ledger, dice).Make(), Animal = new AnimalTransferMaker(ledger, dice).Make(),
            Museum = new MuseumUnitMaker(ledger, dice).Make(), Grain = new GrainReserveMaker(ledger, dice).Make(), Broadcast = new BroadcastFormsMaker(ledger, dice).Make(), Review = new RatingReviewMaker(ledger, dice).Make(),
        };
    }
}
