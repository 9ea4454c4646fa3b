using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Mapping;

internal sealed class CellEntryMapping : IEntityTypeConfiguration<StoredCell>
{
    public void Configure(EntityTypeBuilder<StoredCell> builder)
    {
        builder.ToTable("cells");
        builder.Property(cell => cell.Form).HasMaxLength(40);
        builder.Property(cell => cell.Row).HasMaxLength(40);
        builder.Property(cell => cell.Item).HasMaxLength(40);
        builder.Property(cell => cell.Source).HasMaxLength(300);
        builder.Property(cell => cell.ChangedBy).HasMaxLength(50);
        builder.HasIndex(cell => new { cell.DossierId, cell.Form, cell.Row, cell.Item }).IsUnique();
    }
}
