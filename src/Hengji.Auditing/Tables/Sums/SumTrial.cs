using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Sums;

/// <summary>Tries whether a line is the sum of others, slot by slot, within the rounding of all of them.</summary>
internal readonly record struct SumTrial(int Strong, int Trivial, int Broken)
{
    private const decimal CoarseShare = 0.02m;
    private const decimal MostRate = 200;
    private const decimal FarFromMean = 0.25m;

    /// <summary>How often it holds.</summary>
    public int Held => Strong + Trivial;

    public static SumTrial Of(Lines lines, int total, IReadOnlyList<int> parts, IReadOnlyList<int> slots)
    {
        var (strong, trivial, broken) = (0, 0, 0);
        foreach (var slot in slots)
        {
            if (lines.At(total, slot) is not { } printed)
                continue;
            var (sum, slack, filled, nonzero) = Add(lines, parts, slot, printed);
            if (filled < Math.Min(2, parts.Count))
                continue;
            var most = slack + Half(printed);
            if (Math.Abs(sum - printed.Value) > most)
                broken += LooksLikeRates(lines, parts, slot, printed.Value) ? 0 : 1;
            else if (printed.Value != 0 && nonzero >= 2 && (sum == printed.Value || most < Math.Abs(printed.Value) * CoarseShare))
                strong++;
            else
                trivial++;
        }
        return new SumTrial(strong, trivial, broken);
    }

    /// <summary>Whether a slot holds averages or rates whose head says neither so nor that it is money: all small, not counted, the total between its parts and near their mean.</summary>
    public static bool LooksLikeRates(Lines lines, IReadOnlyList<int> parts, int slot, decimal total)
    {
        var figures = parts.Select(part => lines.At(part, slot)).OfType<Figure>().ToList();
        var values = figures.Select(figure => figure.Value).Where(value => value != 0).ToList();
        return values.Count >= 2 && lines.Slots[slot].Unit?.Dimension != MeasureUnit.Yuan.Dimension && !figures.TrueForAll(figure => figure.Reading == Reading.Count) && values.All(value => value is > 0 and <= MostRate) && total >= values.Min() && total <= values.Max()
            && Math.Abs(total - values.Average()) <= values.Average() * FarFromMean;
    }

    private static (decimal Sum, decimal Slack, int Filled, int Nonzero) Add(Lines lines, IReadOnlyList<int> parts, int slot, Figure total)
    {
        var (sum, slack, filled, nonzero) = (0m, 0m, 0, 0);
        foreach (var part in parts)
        {
            if (lines.At(part, slot) is not { } figure || !LikeUnits.MayAdd(figure, total))
                continue;
            var factor = figure.Unit.InBase / total.Unit.InBase;
            sum += figure.Value * factor;
            slack += Half(figure) * factor;
            filled++;
            nonzero += figure.Value == 0 ? 0 : 1;
        }
        return (sum, slack, filled, nonzero);
    }

    private static decimal Half(Figure figure) =>
        figure.Rounding == Rounding.Exact ? 0 : new decimal(5, 0, 0, false, (byte)(figure.Decimals + 1));
}
