using Hengji.Forms;

namespace Hengji.Checks.Evaluation;

/// <summary>The rows of one form by number.</summary>
internal sealed class FormView
{
    private const int LongestLabel = 24;
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly string?[] labels;
    private readonly string? labelItem;

    public FormView(FormDefinition definition, Submission submission)
    {
        var filled = submission.Forms.GetValueOrDefault(definition.Id);
        IsFilled = filled is not null;
        var rows = new List<FilledRow?>();
        var keys = new List<string>();
        if (definition.RowKind == FormRowKind.Units)
        {
            foreach (var unit in submission.Units.All)
                Add(unit.Id, filled?.Row(unit.Id));
        }
        foreach (var row in filled?.Rows ?? [])
        {
            if (!byKey.ContainsKey(row.Key))
                Add(row.Key, row);
        }
        (Rows, Keys) = ([.. rows], [.. keys]);
        (labels, labelItem) = (new string?[rows.Count], definition.LabelItem);
        InOrder = [.. (filled?.Rows ?? []).Select(row => byKey[row.Key])];

        void Add(string key, FilledRow? row)
        {
            byKey.Add(key, rows.Count);
            rows.Add(row);
            keys.Add(key);
        }
    }

    /// <summary>Whether the form was handed in.</summary>
    public bool IsFilled { get; }

    /// <summary>Rows by number; null for units without a row.</summary>
    public FilledRow?[] Rows { get; }

    /// <summary>Row keys by number.</summary>
    public string[] Keys { get; }

    /// <summary>Row numbers in the order of the file.</summary>
    public int[] InOrder { get; }

    /// <summary>Number of the row with this key, or −1.</summary>
    public int Find(string key) => byKey.GetValueOrDefault(key, -1);

    /// <summary>What a filled row is about, with its key: N307 alone tells a reader nothing.</summary>
    public string LabelOf(int row) => labels[row] ??= LabelOf(Rows[row]!);

    private string LabelOf(FilledRow row)
    {
        if (labelItem is null || row.Text(labelItem) is not { Length: > 0 } text)
            return row.Label;
        return (text.Length <= LongestLabel ? text : text[..LongestLabel] + "…") + $"（{row.Key}）";
    }
}
