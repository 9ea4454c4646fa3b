namespace Hengji.Checks.Evaluation;

/// <summary>A side with its figures put in: value in millionths, how far rounding reaches, and where its text stands.</summary>
internal struct SideReading(bool isSum, int start)
{
    /// <summary>Whether it is a sum; else a figure or a number.</summary>
    public readonly bool IsSum => isSum;

    /// <summary>Whether it is one figure.</summary>
    public bool IsFigure { get; private set; }

    /// <summary>Whether it is one figure in the relation's own unit, so that its text is its value's.</summary>
    public bool IsBare { get; private set; }

    /// <summary>At the printed figures.</summary>
    public long Value { get; private set; }

    /// <summary>How much smaller the value behind the print can be.</summary>
    public long Down { get; private set; }

    /// <summary>How much larger.</summary>
    public long Up { get; private set; }

    /// <summary>Most decimals of a figure.</summary>
    public int Decimals { get; private set; }

    /// <summary>Whether a written number is among the terms: it may have more decimals than the figures.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>Where the text of the side starts.</summary>
    public readonly int Start => start;

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Adds a figure; false when it does not fit.</summary>
    public bool Add(in ScaledCell cell, LinearSideTerm term, ref TextBuffer text)
    {
        if (cell.State != CellState.Ready || !cell.IsPlain)
            return false;
        Sum(cell, term.Coefficient);
        IsFigure = !isSum;
        IsBare = !isSum && term.IsBare && term.Coefficient == 1;
        if (cell.Decimals > Decimals)
            Decimals = cell.Decimals;
        var isFirst = text.Length == start;
        AddSign(term, isFirst, ref text);
        if (term.IsBare && cell.Value >= 0)
            text.AddFixed(cell.Value, cell.Decimals);
        else
            AddDressed(cell, term, isInBrackets: isSum && cell.Value < 0 && !(isFirst && term.Coefficient > 0), ref text);
        return true;
    }

    /// <summary>Adds a number.</summary>
    public void Add(string number, long millionths, LinearSideTerm term, ref TextBuffer text)
    {
        Value += millionths * term.Coefficient;
        HasNumber |= millionths != 0;
        AddSign(term, text.Length == start, ref text);
        text.Add(number);
        text.Add(term.Times);
    }

    /// <summary>All terms are added.</summary>
    public void Close(ref TextBuffer text)
    {
        if (text.Length == start)
            text.Add('0');
        End = text.Length;
    }

    private static void AddDressed(in ScaledCell cell, LinearSideTerm term, bool isInBrackets, ref TextBuffer text)
    {
        if (isInBrackets)
            text.Add('(');
        text.AddFixed(cell.Value, cell.Decimals);
        text.Add(term.Suffix);
        if (isInBrackets)
            text.Add(')');
        text.Add(term.Times);
    }

    private static void AddSign(LinearSideTerm term, bool isFirst, ref TextBuffer text)
    {
        if (!isFirst)
            text.AddSpaced(term.Coefficient < 0 ? '−' : '+');
        else if (term.Coefficient < 0)
            text.Add('−');
    }

    private void Sum(in ScaledCell cell, long coefficient)
    {
        var (down, up) = (cell.Value - cell.Low, cell.High - cell.Value);
        if (coefficient == 1)
        {
            Value += cell.Value;
            Down += down;
            Up += up;
            return;
        }
        Value += cell.Value * coefficient;
        Down += coefficient > 0 ? down * coefficient : up * -coefficient;
        Up += coefficient > 0 ? up * coefficient : down * -coefficient;
    }
}
