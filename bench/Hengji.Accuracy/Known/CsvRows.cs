namespace Hengji.Accuracy.Known;

/// <summary>Rows of a comma-separated text with quoted fields.</summary>
internal static class CsvRows
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text.TrimStart('\uFEFF'))
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || c is not (',' or '\n' or '\r'))
                field.Append(c);
            else if (c != '\r')
                End(rows, field, c == '\n');
        }
        End(rows, field, false);
        return [.. rows.Where(row => row.Count > 1)];
    }

    private static void End(List<List<string>> rows, StringBuilder field, bool isRowEnd)
    {
        rows[^1].Add(field.ToString());
        field.Clear();
        if (isRowEnd)
            rows.Add([]);
    }
}
