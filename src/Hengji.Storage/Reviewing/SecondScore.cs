namespace Hengji.Storage.Reviewing;

/// <summary>The finance bureau's own score of a line (财政复核得分); stands beside the self-score, never over it.</summary>
public sealed class SecondScore
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    /// <summary>Key of the score line: an indicator's row key, or <c>execution</c>.</summary>
    public required string Line { get; init; }

    public required decimal ScorePoints { get; set; }

    public required string Reason { get; set; }

    public required long ById { get; set; }

    public required string By { get; set; }

    public required DateTime At { get; set; }
}
