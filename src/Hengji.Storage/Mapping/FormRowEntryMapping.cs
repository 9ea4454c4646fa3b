using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Mapping;

internal sealed class FormRowEntryMapping : IEntityTypeConfiguration<FormRowEntry>
{
    public void Configure(EntityTypeBuilder<FormRowEntry> builder)
    {
        builder.ToTable("form_rows");
        builder.Property(row => row.Form).HasMaxLength(40);
        builder.Property(row => row.Key).HasMaxLength(40);
        builder.Property(row => row.UnitKey).HasMaxLength(40);
        builder.HasIndex(row => new { row.DossierId, row.Form, row.Key }).IsUnique();
    }
}
