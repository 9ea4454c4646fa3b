using Hengji.Forms;

namespace Hengji.Checks.Evaluation;

/// <summary>The rows of one form by number.</summary>
internal sealed class FormView
{
    private const int LongestLabel = 24;
    private readonly FilledForm? filled;
    private readonly bool isByUnit;
    private readonly string?[] labels;
    private readonly string? labelItem;
    private Dictionary<string, int>? byKey;
    private int[]? inOrder;

    public FormView(FormDefinition definition, Submission submission)
    {
        filled = submission.Forms.GetValueOrDefault(definition.Id);
        isByUnit = definition.RowKind == FormRowKind.Units;
        Rows = isByUnit ? UnitRows(submission) : [.. filled?.Rows ?? []];
        Keys = isByUnit ? UnitKeys(submission) : Array.ConvertAll(Rows, row => row!.Key);
        (labels, labelItem) = (new string?[Rows.Length], definition.LabelItem);
    }

    /// <summary>Whether the form was handed in.</summary>
    public bool IsFilled => filled is not null;

    /// <summary>Rows by number; null for units without a row.</summary>
    public FilledRow?[] Rows { get; }

    /// <summary>Row keys by number.</summary>
    public string[] Keys { get; }

    /// <summary>Row numbers in the order of the file.</summary>
    public int[] InOrder =>
        inOrder ??= isByUnit ? OrderOfFile() : [.. Enumerable.Range(0, Rows.Length)];

    /// <summary>Number of the row with this key, or −1.</summary>
    public int Find(string key) => (byKey ??= Index()).GetValueOrDefault(key, -1);

    private int[] OrderOfFile()
    {
        var order = new int[filled?.Rows.Length ?? 0];
        for (var place = 0; place < order.Length; place++)
            order[place] = NumberOf(filled!.Rows[place], place);
        return order;
    }

    /// <summary>Files mostly have the units in the order of the tree.</summary>
    private int NumberOf(FilledRow row, int likely) => ReferenceEquals(Rows[likely], row) ? likely : Find(row.Key);

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(Keys.Length, StringComparer.Ordinal);
        for (var row = 0; row < Keys.Length; row++)
            index.Add(Keys[row], row);
        return index;
    }

    /// <summary>A place for each unit of the tree, then rows of nobody in the tree.</summary>
    private FilledRow?[] UnitRows(Submission submission)
    {
        var units = submission.Units.All;
        var ofUnits = new FilledRow?[units.Length];
        if (filled is null)
            return ofUnits;
        var found = 0;
        for (var row = 0; row < ofUnits.Length; row++)
        {
            ofUnits[row] = filled.Row(units[row].Id);
            found += ofUnits[row] is null ? 0 : 1;
        }
        return found == filled.Rows.Length
            ? ofUnits
            : [.. ofUnits, .. filled.Rows.Except(ofUnits.OfType<FilledRow>(), ReferenceEqualityComparer.Instance).Cast<FilledRow>()];
    }

    private string[] UnitKeys(Submission submission)
    {
        var units = submission.Units.All;
        var keys = new string[Rows.Length];
        for (var row = 0; row < keys.Length; row++)
            keys[row] = row < units.Length ? units[row].Id : Rows[row]!.Key;
        return keys;
    }

    /// <summary>What a filled row is about, with its key: N307 alone tells a reader nothing.</summary>
    public string LabelOf(int row) => labels[row] ??= LabelOf(Rows[row]!);

    private string LabelOf(FilledRow row)
    {
        if (labelItem is null || row.Text(labelItem) is not { Length: > 0 } text)
            return row.Label;
        return (text.Length <= LongestLabel ? text : text[..LongestLabel] + "…") + $"（{row.Key}）";
    }
}
