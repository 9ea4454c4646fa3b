using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>The sign before a number: −0.05, 负3%, (12.30) of accountants.</summary>
internal static class SignReader
{
    /// <summary>Where the number begins with its sign, and whether it is negative.</summary>
    public static (int Start, bool IsNegative) Before(string plain, DigitRun run, MeasureUnit unit)
    {
        var at = run.Start - 1;
        if (at < 0)
            return (run.Start, false);
        var before = at > 0 ? plain[at - 1] : ' ';
        if (plain[at] == '-' && !char.IsAsciiLetterOrDigit(before) && before is not ('年' or '月' or '日' or '号' or '-' or '—' or '%' or '元'))
            return (at, true);
        if (plain[at] == '+' && !char.IsAsciiLetterOrDigit(before))
            return (at, false);
        if (plain[at] == '负' && unit.Dimension == "%")
            return (at, true);
        var isBookkeeping = plain[at] == '(' && run.End < plain.Length && plain[run.End] == ')'
            && plain.AsSpan(0, at).Trim().IsEmpty && plain.AsSpan(run.End + 1).Trim().Length <= 2;
        return isBookkeeping ? (at + 1, true) : (run.Start, false);
    }
}
