using System.Text;

namespace Hengji.Documents.Printed.Texts;

/// <summary>A row of a table of pipes.</summary>
internal static class PipeRow
{
    /// <summary>Its cells; a pipe behind a backslash or in code separates nothing.</summary>
    public static List<string> Cells(string line)
    {
        var text = line.Trim();
        if (text.StartsWith('|'))
            text = text[1..];
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isCode = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length && text[i + 1] == '|')
            {
                _ = cell.Append('|');
                i++;
                continue;
            }
            isCode ^= c == '`' && (isCode || text.IndexOf('`', i + 1) >= 0);
            if (c != '|' || isCode)
                _ = cell.Append(c);
            else
                Close(cells, cell);
        }
        if (!text.EndsWith('|') || cell.Length > 0)
            Close(cells, cell);
        return cells;
    }

    private static void Close(List<string> cells, StringBuilder cell)
    {
        // A full-width blank before a label tells its depth.
        var text = cell.ToString().TrimEnd();
        cells.Add(text.Trim(' ', '\t'));
        _ = cell.Clear();
    }
}
