using Hengji.Documents.Audits;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Html.Audits;

/// <summary>The characters of a document that findings are about; those that overlap are one mark.</summary>
internal sealed class SpotMarks
{
    private readonly Dictionary<PrintedPlace, List<SpotMark>> byPlace = new(ReferenceEqualityComparer.Instance);

    public SpotMarks(ImmutableArray<MarkedFinding> findings)
    {
        var all = findings
            .SelectMany((finding, index) => finding.Spots.Select(spot => (Spot: spot, Number: index + 1)))
            .Where(pair => pair.Spot.Length > 0)
            .GroupBy(pair => pair.Spot.Place, (IEqualityComparer<PrintedPlace>)ReferenceEqualityComparer.Instance);
        var next = 1;
        foreach (var place in all)
            byPlace[place.Key] = Merge(place.OrderBy(pair => pair.Spot.Start).ThenBy(pair => pair.Number), findings, ref next);
    }

    /// <summary>Marks of a paragraph or cell, in order, none over another.</summary>
    public IReadOnlyList<SpotMark> At(PrintedPlace place) => byPlace.GetValueOrDefault(place) ?? [];

    /// <summary>Name of the mark over a spot.</summary>
    public string IdOf(TextSpot spot) =>
        At(spot.Place).First(mark => mark.Start <= spot.Start && spot.Start + spot.Length <= mark.End).Id;

    private static List<SpotMark> Merge(
        IEnumerable<(TextSpot Spot, int Number)> spots, ImmutableArray<MarkedFinding> findings, ref int next)
    {
        var marks = new List<SpotMark>();
        foreach (var (spot, number) in spots)
        {
            var end = spot.Start + spot.Length;
            if (marks is [.., var last] && spot.Start < last.End)
                last.Add(number, findings[number - 1].Certainty, end);
            else
            {
                marks.Add(new SpotMark($"s-{next++}", spot.Start, end));
                marks[^1].Add(number, findings[number - 1].Certainty, end);
            }
        }
        return marks;
    }
}

/// <summary>Marked characters and the findings about them.</summary>
internal sealed class SpotMark(string id, int start, int end)
{
    private readonly List<int> numbers = [];

    public string Id => id;

    public int Start => start;

    public int End { get; private set; } = end;

    /// <summary>Numbers of the findings, from 1.</summary>
    public IReadOnlyList<int> Numbers => numbers;

    /// <summary>The surest of them.</summary>
    public FindingCertainty Certainty { get; private set; } = FindingCertainty.Question;

    public void Add(int number, FindingCertainty certainty, int until)
    {
        if (!numbers.Contains(number))
            numbers.Add(number);
        Certainty = certainty < Certainty ? certainty : Certainty;
        End = Math.Max(End, until);
    }
}
