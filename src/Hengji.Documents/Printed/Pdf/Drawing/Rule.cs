namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>A straight line along an axis: of a table, or under a word.</summary>
/// <param name="At">y of a horizontal line, x of a vertical one.</param>
/// <param name="Start">Where it starts on the other axis.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Rule(double At, double Start, double End)
{
    public double Length => End - Start;
}
