namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Numbers from 0 joined into groups (union-find).</summary>
internal sealed class DisjointGroups
{
    private readonly int[] parents;

    public DisjointGroups(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++)
            parents[i] = i;
    }

    /// <summary>The number that stands for the group.</summary>
    public int Find(int number)
    {
        while (parents[number] != number)
            number = parents[number] = parents[parents[number]];
        return number;
    }

    public void Join(int one, int other) => parents[Find(one)] = Find(other);
}
