using Hengji.Checks.Binding;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>Writes what <see cref="ExplanationWriter"/> writes, straight from integers: the fast path of weighted sums.</summary>
internal sealed class LinearExplanation(ComparisonOperator comparison, LinearSide left, LinearSide right)
{
    private const int UsualLength = 512;

    /// <summary>The writer of a relation; null when its sides are not sums of whole multiples, or share a cell.</summary>
    public static LinearExplanation? Of(ComparisonPlan plan, MeasureUnit unit, CompiledRule rule) =>
        LinearSide.Of(plan.Left, unit, rule) is { } left && LinearSide.Of(plan.Right, unit, rule) is { } right
        && !left.SharesCells(right)
            ? new LinearExplanation(plan.Operator, left, right)
            : null;

    /// <summary>The explanation of a verdict that applies; null when a figure does not fit integers.</summary>
    public string? Write(RowContext context, Verdict verdict)
    {
        var text = new TextBuffer(UsualLength);
        var explanation = Write(context, verdict, ref text);
        text.Dispose();
        return explanation;
    }

    private string? Write(RowContext context, Verdict verdict, ref TextBuffer text) =>
        left.Read(context, ref text, out var a) && AddEquals(ref text) && right.Read(context, ref text, out var b)
        && IsPlain(a, b) && IsPlain(b, a)
            ? Write(ref text, a, b, verdict)
            : null;

    /// <summary>Between the sides stands what most explanations have there: then nothing is written twice.</summary>
    private static bool AddEquals(ref TextBuffer text)
    {
        text.AddSpaced('=');
        return true;
    }

    /// <summary>Whether the value prints without rounding.</summary>
    private static bool IsPlain(in SideReading side, in SideReading other) =>
        !side.Side.HasNumber || DigitWriter.Fits(side.Value, Math.Max(side.Decimals, other.Decimals));

    private string Write(ref TextBuffer text, in SideReading a, in SideReading b, Verdict verdict)
    {
        if (comparison == ComparisonOperator.Equal && a.Value == b.Value && b.IsBare && (a.IsFigure || b.Decimals >= a.Decimals))
            return text.TextFrom(a.Start);
        var start = text.Length;
        if (comparison == ComparisonOperator.Equal)
            WriteEquality(ref text, a, b);
        else
        {
            AddSide(ref text, a, b);
            text.Add("，应");
            text.Add(ExplanationWriter.Words(comparison));
            text.Add(" ");
            AddSide(ref text, b, a);
            if (verdict != Verdict.Exact)
                AddDistance(ref text, a, b);
        }
        return text.TextFrom(start);
    }

    private static void WriteEquality(ref TextBuffer text, in SideReading a, in SideReading b)
    {
        var isTurned = a.IsFigure && !b.IsFigure;
        ref readonly var computed = ref isTurned ? ref b : ref a;
        ref readonly var printed = ref isTurned ? ref a : ref b;
        if (a.Value == b.Value)
        {
            text.Again(computed.Start, computed.End);
            text.Add(" = ");
            if (computed.IsFigure)
                text.Again(printed.Start, printed.End);
            else
                AddValue(ref text, computed, printed);
            return;
        }
        AddSide(ref text, computed, printed);
        if (printed.IsFigure && !computed.IsFigure)
        {
            text.Add("，表列 ");
            text.Again(printed.Start, printed.End);
        }
        else
        {
            text.Add("，");
            AddSide(ref text, printed, computed);
        }
        AddDistance(ref text, a, b);
    }

    private static void AddSide(ref TextBuffer text, in SideReading side, in SideReading other)
    {
        text.Again(side.Start, side.End);
        if (side.IsSum)
        {
            text.Add(" = ");
            AddValue(ref text, side, other);
        }
    }

    private static void AddValue(ref TextBuffer text, in SideReading side, in SideReading other) =>
        text.AddFixed(side.Value, Math.Max(side.Decimals, other.Decimals));

    private static void AddDistance(ref TextBuffer text, in SideReading a, in SideReading b)
    {
        var gap = a.Value - b.Value;
        var (down, up) = (gap - (a.Low - b.High), a.High - b.Low - gap);
        var slack = gap > 0 ? down : gap < 0 ? up : Math.Max(down, up);
        text.Add("，相差 ");
        text.AddShort(Math.Abs(gap));
        text.Add("，");
        text.Add(slack == 0 ? ExplanationWriter.NoSlack : ExplanationWriter.MostSlack);
        if (slack != 0)
            text.AddShort(slack);
    }
}
