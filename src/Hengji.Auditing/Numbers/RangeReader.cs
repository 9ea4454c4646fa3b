using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>The other end of a range behind its first number: 5～8个, 10%—20%.</summary>
internal static class RangeReader
{
    /// <summary>The upper end, the unit of both, and the character behind; null when the number stands alone.</summary>
    public static (decimal High, MeasureUnit Unit, int End)? After(string plain, DigitRun low, PrintedUnit? unit)
    {
        var mark = unit?.End ?? low.End;
        if (mark + 1 >= plain.Length || plain[mark] is not ('~' or '-' or '—' or '–' or '至'))
            return null;
        var digits = mark + 1;
        while (digits < plain.Length && (plain[digits] is ' ' or '—'))
            digits++;
        if (digits >= plain.Length || !char.IsAsciiDigit(plain[digits]))
            return null;
        var high = DigitRun.At(plain, digits);
        if (UnitReader.At(plain, high.End) is not { } shared || high.Value is not { } top || !(top > low.Value))
            return null;
        return unit is null || unit.Value.Unit.Symbol == shared.Unit.Symbol ? (top, shared.Unit, shared.End) : null;
    }
}
