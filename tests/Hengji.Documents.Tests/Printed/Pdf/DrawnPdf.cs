using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Hengji.Documents.Tests.Printed.Pdf;

/// <summary>Draws small PDF files with Latin letters; y grows downwards from the page's upper edge, in points.</summary>
internal sealed class DrawnPdf
{
    private const double Height = 842;
    private readonly List<List<Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont>>> pages = [];

    public DrawnPdf Page()
    {
        pages.Add([]);
        return this;
    }

    public DrawnPdf Rotate(int degrees) => Draw((page, _) => page.SetRotation(new PageRotationDegrees(degrees)));

    public DrawnPdf Text(double x, double y, string text, double size = 10) =>
        Draw((page, font) => page.AddText(text, size, new PdfPoint(x, Height - y), font));

    public DrawnPdf Line(double x1, double y1, double x2, double y2) =>
        Draw((page, _) => page.DrawLine(new PdfPoint(x1, Height - y1), new PdfPoint(x2, Height - y2)));

    /// <summary>Lines of a table at these places.</summary>
    public DrawnPdf Grid(double[] columns, double[] rows)
    {
        foreach (var y in rows)
            Line(columns[0], y, columns[^1], y);
        foreach (var x in columns)
            Line(x, rows[0], x, rows[^1]);
        return this;
    }

    public byte[] Bytes()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var steps in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var step in steps)
                step(page, font);
        }
        return builder.Build();
    }

    private DrawnPdf Draw(Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont> step)
    {
        pages[^1].Add(step);
        return this;
    }
}
