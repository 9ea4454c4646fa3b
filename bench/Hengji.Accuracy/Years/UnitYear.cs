namespace Hengji.Accuracy.Years;

/// <summary>A budget unit's year, or the sum of all units of a department.</summary>
/// <param name="Name">Its name as the tables print it.</param>
public sealed record UnitYear(string Name)
{
    public required Fact Income { get; init; }
    public required Fact Carryover { get; init; }
    public required Fact General { get; init; }
    public required Fact Fund { get; init; }
    public required Fact Nontax { get; init; }
    public required Fact Other { get; init; }
    public required Fact Expenditure { get; init; }
    public required Fact Basic { get; init; }
    public required Fact Personnel { get; init; }
    public required Fact Public { get; init; }
    public required Fact Project { get; init; }
    public required Fact Current { get; init; }
    public required Fact Cumulative { get; init; }
    public required Fact ThreePublic { get; init; }
    public required Fact Reception { get; init; }
    public required Fact Vehicle { get; init; }
    public required Fact VehicleRun { get; init; }
    public required Fact VehicleBuy { get; init; }
    public required Fact Abroad { get; init; }
    public required Fact Assets { get; init; }
    public required Fact InUse { get; init; }
    public required Fact Leased { get; init; }
    public required Fact Idle { get; init; }
    public required Fact Posts { get; init; }
    public required Fact Staff { get; init; }
}
