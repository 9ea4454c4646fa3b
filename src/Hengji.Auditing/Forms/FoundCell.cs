using Hengji.Figures;

namespace Hengji.Auditing.Forms;

/// <summary>A cell of an official form found in running text.</summary>
/// <param name="Cell">The form's cell.</param>
/// <param name="Figure">The figure that stands for it.</param>
/// <param name="IsLoose">Whether only its name says so, not a whole sentence of the report.</param>
internal readonly record struct FoundCell(FigureAddress Cell, Figure Figure, bool IsLoose);
