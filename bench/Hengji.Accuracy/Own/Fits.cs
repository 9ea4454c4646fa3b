using System.Text.RegularExpressions;

namespace Hengji.Accuracy.Own;

/// <summary>Finds what fits by value in a document that is right: an oracle that knows no words but 增、减、占 and 率.</summary>
internal static partial class Fits
{
    private const int Window = 7;
    private const int LongestRun = 12;
    private const int FewestDigits = 3;
    private const int FewestRepeated = 4;

    /// <summary>All relations that hold by value, those between near numbers only.</summary>
    public static ImmutableArray<Fit> In(ImmutableArray<OwnNumber> numbers) =>
    [
        .. Repeats(numbers), .. Runs(numbers.Where(number => number.Cell is null), number => number.Block),
        .. Runs(numbers.Where(number => number.Cell is not null), number => (number.Block, -1, number.Cell!.Row)), .. Runs(numbers.Where(number => number.Cell is not null), number => (number.Block, number.Cell!.Column, -1)),
        .. numbers.Where(number => number.Cell is null).GroupBy(number => number.Block).SelectMany(passage => Worked([.. passage])),
    ];

    private static IEnumerable<Fit> Repeats(ImmutableArray<OwnNumber> numbers) =>
        numbers.Where(number => number.Digits >= FewestRepeated).GroupBy(number => (number.Unit, number.InBase))
            .SelectMany(same => same.Zip(same.Skip(1)).Where(pair => pair.First.Place != pair.Second.Place).Select(pair => new Fit(FitKind.Repeat, [pair.First, pair.Second])));

    /// <summary>Numbers one after the other, or one below the other, and the total right before or behind them.</summary>
    private static IEnumerable<Fit> Runs<TKey>(IEnumerable<OwnNumber> numbers, Func<OwnNumber, TKey> lineOf)
    {
        foreach (var line in numbers.GroupBy(lineOf).Select(line => line.Where(number => number.Unit is not "%").ToList()))
        {
            for (var start = 0; start < line.Count; start++)
            {
                for (var length = 2; length <= LongestRun && start + length <= line.Count; length++)
                {
                    var run = line.GetRange(start, length);
                    foreach (var total in Beside(line, start, length).Where(total => total.Digits >= FewestDigits && run.TrueForAll(part => part.Unit == total.Unit && part.Value > 0)))
                    {
                        if (new Fit(FitKind.Sum, [total, .. run]) is { Holds: true } fit)
                            yield return fit;
                    }
                }
            }
        }
    }

    private static IEnumerable<OwnNumber> Beside(List<OwnNumber> line, int start, int length) =>
        new[] { start - 1, start + length }.Where(place => place >= 0 && place < line.Count).Select(place => line[place]);

    /// <summary>Changes and rates of a passage, each with the nearest two numbers that give it.</summary>
    private static IEnumerable<Fit> Worked(List<OwnNumber> passage)
    {
        for (var at = 0; at < passage.Count; at++)
        {
            var near = passage.GetRange(Math.Max(0, at - Window), Math.Min(passage.Count, at + Window + 1) - Math.Max(0, at - Window));
            var kinds = KindsOf(passage[at]).ToList();
            var fits = from one in near from other in near
                where kinds.Count > 0 && !ReferenceEquals(one, other) && !ReferenceEquals(one, passage[at]) && !ReferenceEquals(other, passage[at])
                    && one.Unit == other.Unit && one.Unit is not "%" && one.Value > 0 && other.Value > 0 && (passage[at].Unit is "%" || passage[at].Unit == one.Unit)
                from kind in kinds
                let fit = new Fit(kind, [passage[at], one, other])
                where fit.Holds
                orderby Math.Abs(passage.IndexOf(one) - at) + Math.Abs(passage.IndexOf(other) - at)
                select fit;
            if (fits.FirstOrDefault() is { } nearest)
                yield return nearest;
        }
    }

    private static IEnumerable<FitKind> KindsOf(OwnNumber number) =>
        number.Unit is not "%" ? number.Digits >= FewestDigits && Change().IsMatch(number.Lead) ? [FitKind.Difference] : []
        : number.Digits < FewestDigits || number.Value == 100 ? []
        : Change().IsMatch(number.Lead) ? [FitKind.Growth, FitKind.Share]
        : [FitKind.Share];

    [GeneratedRegex("[增减降升][^，、。；]{0,8}$|(?:结余|剩余|节约|[多少差])[^，、。；]{0,6}$")]
    private static partial Regex Change();
}
