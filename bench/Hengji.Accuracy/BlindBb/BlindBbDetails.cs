using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>What only the layouts of blind-bb print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindBbDetails
{
    public required ConsultativeWhole Consultative { get; init; }
    public required TransportWhole Transport { get; init; }
    public required MediaWhole Media { get; init; }
    public required ScienceWhole Science { get; init; }
    public required EcologyWhole Ecology { get; init; }
    public required BuildingWhole Building { get; init; }
    public required RedCrossWhole RedCross { get; init; }
    public required HerdingWhole Herding { get; init; }
    public required InsuranceWhole Insurance { get; init; }

    public static BlindBbDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 83_000_411));
        return new BlindBbDetails
        {
            Consultative = new ConsultativeWholeMaker(ledger, dice).Make(), Transport = new TransportWholeMaker(ledger, dice).Make(), Media = new MediaWholeMaker(ledger, dice).Make(),
            Science = new ScienceWholeMaker(ledger, dice).Make(), Ecology = new EcologyWholeMaker(ledger, dice).Make(year.Year), Building = new BuildingWholeMaker(ledger, dice).Make(),
            RedCross = new RedCrossWholeMaker(ledger, dice).Make(), Herding = new HerdingWholeMaker(ledger, dice).Make(), Insurance = new InsuranceWholeMaker(ledger, dice).Make(),
        };
    }
}
