using Hengji.Auditing.Between;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Changes;
using Hengji.Auditing.Tables;
using Hengji.Checks.Locating;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>What stands around a figure: the cells beside it in a table, last year's amount told with it in a sentence (支出33.02万元，较上年33.02万元减少3.07万元).</summary>
internal sealed class FigureSurroundings
{
    private readonly SectionSurroundings tables;
    private readonly Dictionary<Figure, Figure> lastYear = new(ReferenceEqualityComparer.Instance);

    /// <param name="readings">The documents.</param>
    public FigureSurroundings(params ReadOnlySpan<FileReading> readings)
    {
        var sections = new List<TableSection>();
        foreach (var reading in readings)
        {
            sections.AddRange(reading.Sections);
            foreach (var group in PassageReader.Read(reading.Document, reading.Book).SelectMany(ChangeGroup.In))
                Add(group);
        }
        tables = new SectionSurroundings(sections);
    }

    /// <summary>The surroundings; nothing for figures of running text that are compared with none.</summary>
    public CellSurroundings Of(Figure figure) =>
        tables.Of(figure) is var around && lastYear.TryGetValue(figure, out var before) ? around with { LastYear = before } : around;

    /// <summary>What changed is the amount the words mean, or another near that is printed as last year's is.</summary>
    private void Add(ChangeGroup group)
    {
        if (group.Before is not { } before)
            return;
        foreach (var now in group.Others.Where(other => other.Figure.Value == before.Figure.Value).Prepend(group.Now).OfType<Mention>())
        {
            if (now.Figure != before.Figure && before.Figure.Unit == now.Figure.Unit && IsOfLastYear(before, now))
                lastYear.TryAdd(now.Figure, before.Figure);
        }
    }

    private static bool IsOfLastYear(Mention before, Mention now) =>
        before.Measure == Measure.LastYear || (before.Measure is Measure.Earlier or Measure.Amount or Measure.Actual && before.Year is { } year && now.Year == year + 1);
}
