namespace Hengji.Accuracy.Measuring;

/// <summary>What a program gets from text with its layout kept: figures on the line that also holds the row's name.</summary>
internal static class LaidOutReading
{
    public static FigureReading Of(Sample sample, string text)
    {
        var printed = NamedCell.Of(sample.Edition);
        var contexts = FigureReading.Contexts(sample.Edition);
        var lines = text.Split('\n')
            .Select(line => (Whole: Plain.Of(line), Words: line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList()))
            .ToList();
        var inRow = printed.Count(cell => lines.Any(line => line.Whole.StartsWith(cell.Row, StringComparison.Ordinal) && line.Words.Remove(cell.Text)));
        var joined = string.Concat(lines.Select(line => line.Whole));
        return new(printed.Count, null, inRow, null, contexts.Count, contexts.Count(context => joined.Contains(context, StringComparison.Ordinal)));
    }
}
