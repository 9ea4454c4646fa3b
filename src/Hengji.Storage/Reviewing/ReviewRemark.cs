namespace Hengji.Storage.Reviewing;

/// <summary>Why one cell made a reviewer return the material (退回理由).</summary>
public sealed class ReviewRemark
{
    public long Id { get; init; }

    public required long MoveId { get; init; }

    /// <summary>The cell, for instance <c>income.total@u07</c>.</summary>
    public required string Address { get; init; }

    public required string Text { get; init; }

    /// <summary>What the cell held when it was returned.</summary>
    public string ValueThen { get; init; } = "";
}
