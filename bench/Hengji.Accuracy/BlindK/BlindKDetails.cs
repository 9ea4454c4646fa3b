using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>What only the layouts of blind-k print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindKDetails
{
    public required Forestry Forestry { get; init; }
    public required Culture Culture { get; init; }
    public required Emergency Emergency { get; init; }
    public required Elders Elders { get; init; }
    public required Builders Builders { get; init; }
    public required Cane Cane { get; init; }
    public required Relief Relief { get; init; }
    public required Library Library { get; init; }

    public static BlindKDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 47_000_059));
        return new BlindKDetails
        {
            Forestry = new ForestryMaker(ledger, dice).Make(), Culture = new CultureMaker(ledger, dice).Make(), Emergency = new EmergencyMaker(ledger, dice).Make(),
            Elders = new ElderMaker(ledger, dice).Make(), Builders = new BuilderMaker(ledger, dice).Make(), Cane = new CaneMaker(ledger, dice).Make(),
            Relief = new ReliefMaker(ledger, dice).Make(), Library = new LibraryMaker(ledger, dice).Make(),
        };
    }
}
