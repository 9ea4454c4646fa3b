namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Rectangles of places that form one cell.</summary>
internal static class CellShapes
{
    /// <summary>Cells row by row; the group of the last number is outside the table and none.</summary>
    public static List<(int Row, int Column, int RowSpan, int ColumnSpan)> Of(DisjointGroups groups, int height, int width)
    {
        var outside = groups.Find(height * width);
        var taken = new bool[height, width];
        var shapes = new List<(int, int, int, int)>();
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var group = groups.Find((row * width) + column);
                if (taken[row, column] || group == outside)
                    continue;
                var columnSpan = 1;
                while (column + columnSpan < width && IsFree(row, column + columnSpan, group))
                    columnSpan++;
                var rowSpan = 1;
                while (row + rowSpan < height && IsFreeRow(row + rowSpan, column, columnSpan, group))
                    rowSpan++;
                Take(row, column, rowSpan, columnSpan);
                shapes.Add((row, column, rowSpan, columnSpan));
            }
        }
        return shapes;

        bool IsFree(int row, int column, int group) => !taken[row, column] && groups.Find((row * width) + column) == group;

        bool IsFreeRow(int row, int column, int columnSpan, int group)
        {
            for (var i = 0; i < columnSpan; i++)
            {
                if (!IsFree(row, column + i, group))
                    return false;
            }
            return true;
        }

        void Take(int row, int column, int rowSpan, int columnSpan)
        {
            for (var r = row; r < row + rowSpan; r++)
            {
                for (var c = column; c < column + columnSpan; c++)
                    taken[r, c] = true;
            }
        }
    }
}
