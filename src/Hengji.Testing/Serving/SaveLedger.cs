namespace Hengji.Testing.Serving;

/// <summary>
/// What writers sent and what was acknowledged, cell by cell, to be held against what the server keeps: an acknowledged change is
/// there, or a later acknowledged one of the same cell is; nothing else is.
/// </summary>
public sealed class SaveLedger
{
    private readonly Dictionary<(long Dossier, string Address), Line> lines = [];

    /// <summary>Changes acknowledged.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>Changes refused because somebody was faster, and told so.</summary>
    public int Conflicts { get; private set; }

    /// <summary>Notes a cell as it stood before the first change.</summary>
    public void Begin(long dossier, ServerCell cell)
    {
        lock (lines)
            _ = lines.TryAdd((dossier, cell.Address), new Line(cell.Version));
    }

    /// <summary>Notes that a change is on its way; until it is answered it may or may not be kept.</summary>
    public void Sent(long dossier, string address, string text)
    {
        lock (lines)
            _ = lines[(dossier, address)].OnTheWay.Add(text);
    }

    /// <summary>Notes an answer.</summary>
    public void Answered(long dossier, string text, ServerOutcome outcome)
    {
        lock (lines)
        {
            var line = lines[(dossier, outcome.Address)];
            _ = line.OnTheWay.Remove(text);
            if (outcome.IsSaved)
            {
                Acknowledged++;
                line.Kept.Add((outcome.Version, text));
            }
            else if (outcome.Code == "cell.conflict")
                Conflicts++;
            else
                line.Faults.Add($"{text} was refused: {outcome.Code}");
        }
    }

    /// <summary>Cells whose changes are not all accounted for, in words; empty when nothing was lost.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="now">Its cells now.</param>
    public IReadOnlyList<string> Losses(long dossier, IReadOnlyList<ServerCell> now)
    {
        lock (lines)
        {
            return [.. lines.Where(line => line.Key.Dossier == dossier).SelectMany(line =>
                now.FirstOrDefault(cell => cell.Address == line.Key.Address) is { } cell
                    ? line.Value.Faults.Concat(line.Value.Losses(cell)).Select(loss => $"{dossier} {cell.Address}: {loss}")
                    : [$"{dossier} {line.Key.Address} is gone"])];
        }
    }

    /// <summary>One cell.</summary>
    private sealed class Line(int firstVersion)
    {
        public List<(int Version, string Text)> Kept { get; } = [];

        public HashSet<string> OnTheWay { get; } = new(StringComparer.Ordinal);

        public List<string> Faults { get; } = [];

        public IEnumerable<string> Losses(ServerCell cell)
        {
            if (Kept.Select(kept => kept.Version).Distinct().Count() != Kept.Count)
                yield return "two changes were acknowledged with one version";
            var last = Kept.Count == 0 ? (Version: firstVersion, Text: (string?)null) : Kept.MaxBy(kept => kept.Version);
            if (cell.Version < last.Version)
                yield return $"version {last.Version} was acknowledged, {cell.Version} is there";
            else if (cell.Version == last.Version && last.Text is not null && cell.Text != last.Text)
                yield return $"“{last.Text}” was acknowledged, “{cell.Text}” is there";
            else if (cell.Version > last.Version && !OnTheWay.Contains(cell.Text))
                yield return $"“{cell.Text}” of version {cell.Version} was never sent";
            if (OnTheWay.Count == 0 && cell.Version - firstVersion != Kept.Count)
                yield return $"{Kept.Count} changes were acknowledged, {cell.Version - firstVersion} were made";
        }
    }
}
