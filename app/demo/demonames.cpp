// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demonames.h"

namespace Vestibule {

std::span<const DemoNames> demoNames()
{
    static constexpr DemoNames names[] = {
        {u"Amara Chidi Ngozi Emeka Ifeoma Obinna Adaeze Uche Nneka Kelechi",
         u"Okafor Eze Nwosu Adeyemi Balogun Obi Okoye Afolabi Ibe Chukwu"},
        {u"Wanjiru Kamau Achieng Otieno Njeri Kiprono Amina Baraka Zawadi Juma",
         u"Mwangi Odhiambo Kimani Wekesa Njoroge Cheruiyot Mutua Omondi Karanja Said"},
        {u"Thandiwe Sipho Nomsa Lerato Kagiso Zanele Bongani Palesa Themba Naledi",
         u"Dlamini Nkosi Mokoena Khumalo Molefe Ndlovu Zulu Mahlangu Sithole Botha"},
        {u"Layla Omar Fatima Youssef Nour Karim Salma Tariq Hanan Ziad",
         u"Haddad Mansour Nasser Khoury Saleh Farouk Rahman Aziz Darwish Sabbagh"},
        {u"Shirin Dariush Parisa Kaveh Nasrin Arash Mina Babak Laleh Siavash",
         u"Hosseini Tehrani Rostami Karimi Jalali Moradi Shirazi Ahmadi Kazemi Azadi"},
        {u"Priya Arjun Ananya Rohan Meera Vikram Kavya Sanjay Lakshmi Nikhil",
         u"Sharma Iyer Patel Reddy Banerjee Nair Kulkarni Gupta Menon Chatterjee"},
        {u"Ayesha Bilal Sana Imran Hira Usman Mahnoor Faisal Zoya Hamza",
         u"Khan Qureshi Malik Siddiqui Chaudhry Baig Raza Ansari Mirza Bhatti"},
        {u"Wei Jing Hao Mei Lin Xiu Jun Yan Bo Qing",
         u"Wang Li Zhang Chen Liu Huang Zhao Wu Xu Sun"},
        {u"Haruto Yui Sota Aoi Ren Hina Kaito Sakura Daiki Mio",
         u"Tanaka Suzuki Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Mori Fujita"},
        {u"Minjun Seoyeon Jiho Hayoon Dohyun Jiwoo Yejin Taeyang Sumin Eunji",
         u"Kim Park Choi Jung Kang Cho Yoon Jang Lim Shin"},
        {u"Linh Minh Thảo Quân Hương Đức Mai Tuấn Ngọc Sơn",
         u"Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ"},
        {u"Putri Budi Dewi Agus Siti Rizky Ayu Bayu Ratna Dimas",
         u"Santoso Wijaya Pratama Hidayat Lestari Nugroho Siregar Halim Kusuma Utami"},
        {u"Sofía Mateo Valentina Santiago Camila Andrés Lucía Joaquín Inés Tomás",
         u"García Hernández Morales Castillo Fuentes Rojas Vargas Ibáñez Peña Núñez"},
        {u"Beatriz João Larissa Thiago Mariana Rafael Inácia Gonçalo Catarina Duarte",
         u"Silva Oliveira Souza Carvalho Ferreira Araújo Magalhães Teixeira Mendonça Lopes"},
        {u"Chloé Louis Inès Théo Camille Hugo Élodie Rémi Manon Gaël",
         u"Dubois Lefèvre Moreau Girard Roussel Chevalier Marchand Gauthier Perrin Aubert"},
        {u"Giulia Lorenzo Chiara Matteo Elisa Davide Francesca Nicolò Serena Paolo",
         u"Rossi Bianchi Romano Ricci Marino Conti Gallo Ferrara Lombardi Moretti"},
        {u"Hannah Lukas Lena Jonas Greta Felix Käthe Moritz Frieda Björn",
         u"Schneider Müller Weber Hoffmann Krüger Vogel Brandt Köhler Lindner Groß"},
        {u"Freja Lars Astrid Søren Ingrid Magnus Sigrid Håkon Liv Åsa",
         u"Hansen Lindqvist Nilsen Bergström Østergaard Dahl Holm Sjöberg Kjær Lund"},
        {u"Aino Eero Helmi Onni Kaisa Väinö Elina Juhani Saara Oskari",
         u"Korhonen Virtanen Mäkelä Nieminen Laine Heikkinen Salonen Lehtonen Rantanen Niemi"},
        {u"Zofia Jakub Agnieszka Paweł Magdalena Łukasz Ewa Tomasz Kinga Michał",
         u"Kowalski Nowak Wójcik Zieliński Wiśniewski Mazur Dąbrowski Pawlak Sikora Duda"},
        {u"Olena Taras Oksana Andriy Iryna Bohdan Nadiya Mykola Sofiya Danylo",
         u"Shevchenko Kovalenko Bondarenko Melnyk Tkachenko Lysenko Savchenko Rudenko Moroz "
         u"Koval"},
        {u"Elif Mehmet Zeynep Emre Ayşe Kerem Defne Burak Işıl Çağlar",
         u"Yılmaz Kaya Demir Şahin Çelik Yıldız Aydın Öztürk Arslan Doğan"},
        {u"Eleni Nikos Katerina Giorgos Despina Yannis Ioanna Petros Danae Stelios",
         u"Papadopoulos Georgiou Nikolaidis Vlahos Economou Ioannou Markou Pappas Samaras Zervas"},
        {u"Noa Eitan Tamar Avi Shira Yonatan Maya Ori Talia Gil",
         u"Levi Mizrahi Peretz Shapiro Katz Friedman Azoulay Biton Golan Barak"},
        {u"Grace Oliver Ruby Callum Niamh Eleanor Rhys Isla Declan Harriet",
         u"Whitfield Hughes Campbell Murphy Byrne Griffiths Sinclair Walsh Hartley Ashworth"},
        {u"Jordan Avery Morgan Riley Tessa Wyatt Imani Dakota Marisol Quentin",
         u"Bennett Carter Ramirez Brooks Sullivan Whitehorse Foster Jefferson Coleman Reyes"},
        {u"Aroha Tama Moana Leilani Keoni Sina Tavita Mele Hemi Anahera",
         u"Ngata Tuilagi Kahale Fonoti Parata Kealoha Tamati Vaipulu Wiremu Latu"},
    };
    return names;
}

std::span<const QStringView> demoDomains()
{
    static constexpr QStringView domains[] = {
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.com",
        u"example.org",
        u"example.org",
        u"example.org",
        u"example.org",
        u"example.org",
        u"example.org",
        u"example.org",
        u"example.org",
        u"example.org",
        u"example.net",
        u"example.net",
        u"example.net",
        u"example.net",
        u"example.net",
        u"design.example.com",
        u"design.example.com",
        u"labs.example.org",
        u"labs.example.org",
        u"eu.example.net",
        u"eu.example.net",
        u"apac.example.com",
        u"apac.example.com",
        u"contractors.example.com",
        u"harbour.example",
        u"lantern.test",
        u"studio.example",
        u"partners.test",
        u"university.example",
    };
    return domains;
}

} // namespace Vestibule
