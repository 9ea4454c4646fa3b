using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>What only the layouts of blind-ii print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindIiDetails
{
    public required LibraryProject Library { get; init; }
    public required PortWhole Port { get; init; }
    public required FireBrigade Brigade { get; init; }

    public static BlindIiDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 163_000_219));
        return new BlindIiDetails
        {
            Library = new LibraryProjectMaker(ledger, dice).Make(), Port = new PortWholeMaker(ledger, dice).Make(), Brigade = new FireBrigadeMaker(ledger, dice).Make(),
        };
    }
}
