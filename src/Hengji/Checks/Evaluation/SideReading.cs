namespace Hengji.Checks.Evaluation;

/// <summary>A side with its figures put in: value in millionths, and where its text stands.</summary>
/// <param name="Side">The side.</param>
/// <param name="Value">At the printed figures.</param>
/// <param name="Low">The least the value behind the print can be.</param>
/// <param name="High">The most.</param>
/// <param name="Decimals">Most decimals of a figure.</param>
/// <param name="HasFigure">Whether a figure is in it; a blank that counts as 0 is none.</param>
/// <param name="Start">Where the text of the side starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct SideReading(LinearSide Side, long Value, long Low, long High, int Decimals, bool HasFigure, int Start, int End)
{
    /// <summary>Whether it is a sum; else a figure or a number.</summary>
    public bool IsSum => Side.IsSum;

    /// <summary>Whether it is one figure.</summary>
    public bool IsFigure => !Side.IsSum && HasFigure;

    /// <summary>Whether it is one figure in the relation's own unit.</summary>
    public bool IsBare => HasFigure && Side.IsBare;
}
